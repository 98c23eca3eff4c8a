/** Sign boards on the desk: the code that is printed for one, and its two logs. */
import { phoneChecks, signBoards, signChecks } from '@domain/signBoard/signBoards'
import { titleOf } from '@domain/register/kit/register'
import type { Face } from '@/office/kit/register/face'
import { LogPane } from '@/office/kit/register/LogPane'
import { Missing } from './Missing'

export const signBoardFace: Face = {
  ...{ register: signBoards, section: 'signBoards', icon: 'place' },
  ...{ add: '登记公示牌', none: '还没有登记公示牌', purpose: '登记后可以印二维码、记电话抽查，河长扫码检查' },
  sheet: 'signBoards',
  code: {
    path: (id, { reachId }) => `/public/river/index?reachId=${reachId}&board=${id}`,
    words: '扫一扫：看河长、举报问题',
  },
  above: () => <Missing />,
  pane: ({ id, entry }) => (
    <>
      <LogPane log={phoneChecks} entryId={id} title={titleOf(signBoards, entry)} add="记一次电话抽查" />
      <LogPane log={signChecks} entryId={id} title={titleOf(signBoards, entry)} />
    </>
  ),
}
