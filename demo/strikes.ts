/**
 * The timer of the cloud during the history. It strikes every ten minutes; of these strikes only those are made that
 * find something to do: at night, and after a chief's problem came in, which WeChat then checks.
 */
import { addDays, startOfDay } from '../domain/calendar/day'
import type { DemoCloud, Phones } from './phones'

const minute = 60_000
/** A little over the hour, so that one strike finds several: WeChat asks for someone who was here within two. */
const PATIENCE = 50 * minute
/** How long WeChat may take to bring what it thinks of a photo, ms. */
const LONGEST_WAIT = 5000

/**
 * The first minutes of a day: what is overdue goes up, what was closed a month ago is called up again, rewards run
 * out. With `always` also when there is none of that: then the periods that ended are closed.
 */
export async function strikeAtNight(cloud: DemoCloud, day: string, always: boolean): Promise<void> {
  const at = startOfDay(day) + 20 * minute
  if (!always && !isDue(cloud, at)) return
  // Asked a second time while the first answer is under way, WeChat would be asked for somebody who is asleep.
  await heardOfPhotos(cloud)
  await strike(cloud, at)
}

function isDue({ database }: DemoCloud, at: number): boolean {
  const past = { $gt: 0, $lte: at }
  return (
    database.count('reports', { strikeAt: past, dueAt: past }) > 0 ||
    database.count('reports', { strikeAt: past, 'recheck.outcome': 'waiting' }) > 0 ||
    database.count('rewards', { expiresAt: past, state: 'claimable' }) > 0
  )
}

/** In the first hours of work, when the clock has something to do that waits for a working day. `at`: epoch milliseconds. */
export async function strikeByMorning(cloud: DemoCloud, at: number): Promise<void> {
  await heardOfPhotos(cloud)
  await strike(cloud, at)
}

export async function strike(cloud: DemoCloud, at: number): Promise<void> {
  await cloud.call('clock', {}, { source: 'wx_trigger', at })
}

/** Content checks of what chiefs filed on that day, up to `now` (epoch milliseconds). */
export async function strikeByDay(cloud: DemoCloud, phones: Phones, day: string, now: number): Promise<void> {
  const until = Math.min(now, startOfDay(addDays(day, 1)))
  for (let next = earliest(cloud, until); next !== null; next = earliest(cloud, until)) {
    const at = Math.min(now, Math.ceil((next + PATIENCE) / (10 * minute)) * 10 * minute)
    // The phones are still in their hands.
    for (const personId of filers(cloud, at)) await phones.as(personId, at - minute).call('identity.me', {})
    await strike(cloud, at)
  }
}

const unasked = (until: number) => ({ asked: 0, nextAt: { $gt: 0, $lte: until } })

function earliest({ database }: DemoCloud, until: number): number | null {
  const [first] = database.find('screenings', unasked(until), { order: [['nextAt', 1]], limit: 1 })
  return first ? Number(first.nextAt) : null
}

function filers({ database }: DemoCloud, until: number): Set<string> {
  const reportIds = database.find('screenings', unasked(until)).map(({ _id }) => String(_id))
  const filed = reportIds.flatMap((_id) => database.find('reports', { _id })) as { filedBy?: string | null }[]
  return new Set(filed.flatMap(({ filedBy }) => filedBy ?? []))
}

/** Until WeChat has brought what it thinks of every photo it was asked about, or was given up on. */
export async function heardOfPhotos({ database }: DemoCloud): Promise<void> {
  const from = Date.now()
  const open = () => database.count('screenings', { asked: { $gt: 0 }, nextAt: { $gt: 0 } }) > 0
  while (open() && Date.now() - from < LONGEST_WAIT) await new Promise((resolve) => setTimeout(resolve, 20))
}
