/** The mornings of the history: what the clock sends to the groups, and who passes it on. */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import { isWorkingDay } from '../../domain/calendar/workingDays'
import type { LivedDay } from '../history/replay'
import type { DemoCloud, Phones } from '../phones'
import { seededRandom } from '../random'
import { strike } from '../strikes'
import { firstOffice } from '../township/people'
import { groups } from './groups'

const minute = 60_000

/** A stroke after the hour of the last group: it plans, writes and delivers the whole morning. */
const MORNING = 8 * 60 + 5
/** A liaison forgets it now and then. */
const PASSED_ON = 0.9

/** Two weeks before the present; it is over by then, so nothing is wrong today. */
const floodNotice = {
  id: 'demo-notice-flood',
  text: '防汛三级响应：明后两天有暴雨，巡河请先顾安全，不下水、不靠近急流，险情直接打镇值班电话。',
}

/** One morning; done twice it is the same. */
export async function liveMorning(
  cloud: DemoCloud,
  phones: Phones,
  seed: number | string,
  { day, now }: LivedDay,
): Promise<void> {
  const at = startOfDay(day) + MORNING * minute
  if (at > now) return
  if (day === addDays(dayOf(now), -14)) await giveNotice(phones, day, at - 60 * minute)
  if (!isWorkingDay(day)) return
  await strike(cloud, at)
  const chance = seededRandom(seed).fork(`push ${day}`)
  for (const { liaisonId } of groups) {
    if (liaisonId && chance.chance(PASSED_ON))
      await passOn(phones, liaisonId, at + chance.whole(2, 60) * minute)
  }
}

async function giveNotice(phones: Phones, from: string, at: number): Promise<void> {
  const days = { from, until: addDays(from, 3) }
  await phones.as(firstOffice.id, at).call('push.saveNotice', { ...floodNotice, ...days })
}

async function passOn(phones: Phones, liaisonId: string, at: number): Promise<void> {
  const { items } = await phones.as(liaisonId, at).call('push.myGroups', {})
  for (const { id, liaison } of items)
    if (liaison.state === 'ready')
      await phones.as(liaisonId, at + minute).call('push.forwarded', { pushId: id })
}
