/** Groups with robots and chiefs who allowed reminders, and the hours of a morning. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Input } from '../../../domain/contract/contract'
import type { Push } from '../../../domain/push/push'
import type { Reminder } from '../../../domain/reminder/reminder'
import type { TemplateKey } from '../../../domain/reminder/templates'
import { templateKeys } from '../../../domain/reminder/templates'
import type { Town } from '../town'

const hour = 3_600_000
export const minute = 60_000

/** An instant of a Shanghai day: `clockAt('2026-11-19', 7, 30)`. */
export const clockAt = (day: string, hours: number, minutes = 0) =>
  startOfDay(day) + hours * hour + minutes * minute

type Saved = Input<'push.saveGroup'>

/** A chiefs' group at 07:30; with a robot of its own unless `key` is null. */
export async function enterGroup(
  town: Town,
  id: string,
  key: string | null = `demo-${id}`,
  changes: Partial<Saved> = {},
): Promise<void> {
  const concerns = { kind: 'villageChiefs', villages: [], departmentId: null } as const
  const group = { id, name: `演示群${id}`, liaisonId: null, minute: 450, paused: false, ...concerns }
  await town.as('office').get('push.saveGroup', { ...group, villages: [], ...changes })
  if (key !== null) await town.as('office').get('push.saveRobot', { groupId: id, url: robotUrl(town, key) })
}

export const robotUrl = ({ cloud }: Town, key: string) => `${cloud.url}/cgi-bin/webhook/send?key=${key}`

/** The office entered the ids of its templates, and urges everything of the period. */
export async function openDesk(town: Town): Promise<void> {
  const ids = templateKeys.map((template) => ({ template, templateId: `id-of-${template}` }))
  await town.as('office').get('reminder.saveTemplates', { version: 0, ids })
  const { policy } = await town.as('office').get('push.getPolicy', {})
  await town.as('office').get('push.savePolicy', { ...policy, dueWithin: 10 })
}

let taps = 0
export const newTap = () => `tap${String(++taps).padStart(20, '0')}`

/** The person taps 允许 so often; WeChat and we both count it. */
export async function allows(
  town: Town,
  name: Parameters<Town['as']>[0],
  template: TemplateKey,
  times = 1,
  server?: number,
) {
  for (let n = 0; n < times; n++) {
    town.cloud.openApi.consents.add(town.as(name).openid, `id-of-${template}`)
    await town
      .as(name)
      .get('reminder.consent', { tapId: newTap(), answers: [{ template, answer: 'accept' }] }, { server })
  }
}

/** The three hours that count: planned, freshened, delivered. */
export async function morning(town: Town, dayBefore: string, day: string): Promise<void> {
  await town.strike(clockAt(dayBefore, 17))
  await town.strike(clockAt(day, 6))
  await town.strike(clockAt(day, 7, 30))
}

export const pushesOf = ({ cloud }: Town, day: string) =>
  cloud.database.find('pushes', { day }) as unknown as Push[]

export const pushOf = (town: Town, day: string, group: string) =>
  pushesOf(town, day).find(({ groupId }) => groupId === group)!

export const remindersOf = ({ cloud }: Town, where: object = {}) =>
  cloud.database.find('reminders', where as never) as unknown as Reminder[]

/** Messages WeChat took, by receiver. */
export const received = ({ cloud }: Town, openid?: string) =>
  cloud.openApi
    .sent('subscribeMessage.send')
    .filter(({ answer, input }) => answer.errcode === 0 && (!openid || input.touser === openid))
