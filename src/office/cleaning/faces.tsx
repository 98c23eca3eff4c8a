/** Cleaning on the desk: contracts with their days, checks, the month's pay and the year's money. */
import { checks } from '@domain/cleaning/checks'
import { cleaningDays, contracts } from '@domain/cleaning/contracts'
import { funds, pays } from '@domain/cleaning/funds'
import { titleOf } from '@domain/register/kit/register'
import { monthWord } from '@/words/dayWords'
import type { Face } from '@/office/kit/register/face'
import { LogPane } from '@/office/kit/register/LogPane'
import { OpenPays } from './OpenPays'

export const contractFace: Face = {
  ...{ register: contracts, section: 'cleaningContracts', icon: 'people', sheet: 'cleaningContracts' },
  ...{ add: '登记保洁合同', none: '还没有保洁合同', purpose: '登记后保洁员在手机上记，每月按检查得分结算' },
  pane: ({ id, entry }) => (
    <LogPane log={cleaningDays} entryId={id} title={titleOf(contracts, entry)} add="补记一次保洁" />
  ),
}

export const checkFace: Face = {
  ...{ register: checks, section: 'cleaningChecks', icon: 'search', sheet: 'cleaningChecks' },
  ...{ add: '记一次检查', none: '还没有保洁检查', purpose: '每一分都写明原因，月底按平均得分结算' },
}

export const payFace: Face = {
  ...{ register: pays, section: 'cleaningPays', icon: 'clock', sheet: 'cleaningPays' },
  ...{ add: '结算一个月', none: '还没有结算', purpose: '应付多少、为什么扣由系统算，付了再补凭证' },
  above: () => <OpenPays />,
  words: { month: ({ month }) => monthWord(String(month)) },
}

export const fundFace: Face = {
  ...{ register: funds, section: 'cleaningFunds', icon: 'lock', sheet: 'cleaningFunds' },
  ...{ add: '登记一年的经费', none: '还没有登记保洁经费', purpose: '登记后结算不会超过预算，专款专用' },
}
