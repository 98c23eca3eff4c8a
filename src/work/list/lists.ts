/** Which lists of reports a person works through, by role, the most pressing first. */
import { chiefRoles, type Role } from '@domain/identity/role'

export type ListKey = 'mine' | 'reaches' | 'triage' | 'verification' | 'recheck' | 'open' | 'closed'

export interface WorkList {
  readonly key: ListKey
  readonly label: string
  /** Shown when there is nothing: what will appear here. */
  readonly empty: string
}

const office: readonly WorkList[] = [
  { key: 'triage', label: '待交办', empty: '新报上来的、被退回的问题会出现在这里' },
  { key: 'verification', label: '待复核', empty: '部门处置完成的问题会出现在这里' },
  { key: 'recheck', label: '回头看', empty: '办结满 30 天的问题会出现在这里，去看一眼有没有复发' },
]
const open: WorkList = { key: 'open', label: '全部未结', empty: '全镇没有未办结的问题' }
const closed: WorkList = { key: 'closed', label: '已办结', empty: '办结的问题会出现在这里' }
const mine: WorkList = { key: 'mine', label: '待我办', empty: '交给您办的问题会出现在这里' }
const reaches: WorkList = { key: 'reaches', label: '我的河段', empty: '您的河段上没有未办结的问题' }
const decides: WorkList = {
  key: 'mine',
  label: '待我办',
  empty: '逾期升级到您这里的、上级督查和媒体曝光等您销号的问题会出现在这里',
}

/** What is worked off is seen whole; what is looked through, also by days. */
export const hasPeriod = (key: ListKey): boolean => key === 'open' || key === 'closed'

/** Without a repeat, in the order of the day's work. */
export function listsOf(roles: readonly Role[]): readonly WorkList[] {
  const has = (...wanted: readonly Role[]) => roles.some((role) => wanted.includes(role))
  const handles = has('department', 'cleaner', ...chiefRoles.filter((role) => role !== 'headChief'))
  const walks = has(...chiefRoles)
  return [
    ...(has('office') ? office : []),
    ...(handles ? [mine] : has('headChief') ? [decides] : []),
    ...(walks ? [reaches] : []),
    ...(has('office', 'headChief') ? [open] : []),
    ...(has('office') || handles ? [closed] : []),
  ]
}

/** The list the address asks for where the person has it, else the first. */
export function listAsked(lists: readonly WorkList[], asked: string | undefined): WorkList | null {
  return lists.find(({ key }) => key === asked) ?? lists[0] ?? null
}
