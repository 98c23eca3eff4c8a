/** Groups of the town as the office enters them, and the morning on which their messages are written. */
import { startOfDay } from '../../domain/calendar/day'
import type { Town } from '../cloudfunctions/town'
import { walk } from '../cloudfunctions/walks'
import { morning } from './stage'

const hour = 3_600_000
const minute = 60_000

/** The day of the journeys. */
export const day = '2026-03-18'
const at = (hours: number, minutes = 0) => startOfDay(day) + hours * hour + minutes * minute

/** One WeChat group in which the chiefs sit, and its liaison, the village chief. */
export async function enterChiefsGroup(town: Town): Promise<void> {
  const concerns = { villages: [], departmentId: null, liaisonId: 'villageChief', minute: 450 }
  const group = {
    id: 'chiefs',
    name: '演示河长群',
    kind: 'villageChiefs' as const,
    paused: false,
    ...concerns,
  }
  await town.as('office').get('push.saveGroup', group, { server: at(6) - 12 * hour })
}

/** The clock strikes as on every morning, up to `until`. */
export async function letMorningCome(town: Town, until: 'written' | 'delivered'): Promise<void> {
  await town.strike(at(0) - 7 * hour)
  await town.strike(at(6))
  if (until === 'delivered') await town.strike(at(7, 30))
}

/** The chief walked the stream yesterday afternoon, so that the board and the poster have something to show. */
export async function walkYesterday(town: Town): Promise<void> {
  const endedAt = at(0) - 8 * hour
  const patrol = walk({ endedAt, seed: 'yesterday' })
  await town.as('villageChief').get('patrol.submit', patrol, { server: endedAt + 1000 })
}

/** How many people opened the card, as the office sees it. */
export async function openedToday(town: Town): Promise<number | undefined> {
  const { items } = await town.as('office').get('push.listDay', { day }, { server: morning })
  return items.find(({ groupId }) => groupId === 'chiefs')?.opened
}

/** The office opens the card in this WeChat group first. */
export async function tieGroup(town: Town, opengid: string): Promise<void> {
  const office = town.as('office')
  const cloudId = town.cloud.openApi.openData.newCloudId(office.openid, { opengid }, town.cloud.clock.now())
  await office.get('push.enterGroup', { groupId: 'chiefs', cloudId }, { server: morning })
}
