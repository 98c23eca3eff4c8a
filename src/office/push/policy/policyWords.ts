/** What saving would change about the daily push, one sentence each. */
import type { Output } from '@domain/contract/contract'
import { groupKindLabel, groupKinds } from '@domain/push/group'

export type PushRules = Output<'push.getPolicy'>['policy']

/** As much as the wire takes: days left, and the hours of the evening and the morning. */
export const MOST_DAYS = 10
export const evenings = [18, 19, 20, 21, 22, 23] as const
export const mornings = [5, 6, 7, 8, 9] as const

const quietText = ({ quiet }: PushRules) => `${quiet.from} 点到早上 ${quiet.until} 点`

export function policyChanges(before: PushRules, after: PushRules): readonly string[] {
  const changes: string[] = []
  const tell = (what: string, old: string, now: string) => {
    if (old !== now) changes.push(`${what}：${old} → ${now}`)
  }
  tell('每日一送', before.on ? '开' : '关', after.on ? '开' : '关')
  for (const kind of groupKinds) {
    const named = ({ namesIn }: PushRules) => (namesIn.includes(kind) ? '写名字' : '不写名字')
    tell(groupKindLabel[kind], named(before), named(after))
  }
  tell('不打扰', quietText(before), quietText(after))
  tell('催到期', `${before.dueWithin} 天内`, `${after.dueWithin} 天内`)
  return changes
}
