/** Groups, their pushes, who opened the card, and what the messages are made from. */
import type { Group } from '../../../domain/push/group'
import { defaultPushPolicy, type Notice } from '../../../domain/push/policy'
import type { Push } from '../../../domain/push/push'
import { forgetting } from '../../kit/jobs'
import { openSetting } from '../../kit/setting'
import { keyedCode } from '../../platform/keys'
import { collection, command, type Stored } from '../../platform/store'

/** `code`: file id of the mini-program code for the poster, once it was made. */
export type StoredGroup = Group & { readonly code?: string | null }

export const groups = collection<StoredGroup>('groups')
/** `_id` is the opengid: a WeChat group belongs to one group of ours. */
export const groupBindings = collection<Stored & { readonly groupId: string; readonly at: number }>(
  'groupBindings',
)
export const pushes = collection<Push>('pushes')
/** What stands in a group: a robot posted it, or the liaison says it was passed on (docs/decisions/push.md). */
export const reachedGroup = command.or([{ 'robot.state': 'done' }, { 'liaison.state': 'done' }])

/** A person counts once a day. */
export const groupVisits = collection<Stored & { readonly at: number }>('groupVisits')

/** `day`: `${day}_${groupId}`. A code of day, group and person: it says of nobody what else they opened, or when. */
export const visitId = (day: string, openid: string) =>
  `v${keyedCode('visit', `${day} ${openid}`).toString('hex')}`

/** Two days: a visit counts on its day. */
const shortMemory = 2 * 24 * 3600_000

/** Who opened a card on a day is counted by then; the counts stay. */
export const forgetVisits = forgetting(groupVisits, (now) => ({ at: command.lt(now - shortMemory) }))

/** `_id` is `${day}_${groupId}`. */
export const groupDays = collection<Stored & { readonly opened: number }>('groupDays')
export const notices = collection<Notice>('pushNotices')
export const { read: pushPolicy, save: savePushPolicy } = openSetting('push', defaultPushPolicy)

export const allGroups = () => groups.readAll()

/** Notices that end on this day or later, the first to end first. */
export async function noticesUntil(day: string): Promise<Notice[]> {
  const found = await notices.readAll({ where: { until: command.gte(day) } })
  return found.sort((a, b) => a.until.localeCompare(b.until))
}

/** Notices in force on a day. */
export async function noticesOn(day: string): Promise<Notice[]> {
  return (await noticesUntil(day)).filter(({ from }) => from <= day)
}
