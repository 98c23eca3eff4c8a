/** Cleaning that waits for the office: an insurance or a contract that ends, before it ends. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import type { WaitingItem } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'
import { type Contract, endingWithReach, storedContracts } from './contracts'

/** Days before the end from which it is said. */
const noticed = 30

export async function waitingCleaning({ caller, now }: BoundContext): Promise<WaitingItem[]> {
  if (!caller.roles.includes('office')) return []
  const today = dayOf(now)
  const soon = addDays(today, noticed)
  const held = await endingWithReach(await storedContracts.readAll({ where: { active: true } }))
  return held
    .filter(({ span }) => (span?.until ?? soon) >= today)
    .flatMap((contract) => {
      const ends = [
        { what: '意外险', until: contract.insuredUntil, key: 'insurance' },
        { what: '合同', until: contract.span?.until ?? null, key: 'contract' },
      ]
      return ends.flatMap(({ what, until, key }) =>
        until !== null && until <= soon ? [itemOf(contract, key, what, until, today)] : [],
      )
    })
    .sort((a, b) => a.at - b.at)
}

function itemOf(
  { _id, number }: Contract,
  key: string,
  what: string,
  until: string,
  today: string,
): WaitingItem {
  const late = until < today
  return {
    ...{
      key: `cleaning.${key}.${_id}`,
      kind: '保洁',
      title: `保洁合同 ${number}`,
      at: startOfDay(until),
      late,
    },
    detail: `${what}${Number(until.slice(5, 7))}月${Number(until.slice(8))}日${late ? '已到期' : '到期'}，请续上`,
    url: `/office/register/index?of=cleaningContract&id=${_id}`,
  }
}
