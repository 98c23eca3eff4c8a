/**
 * How often an action goes to the cloud's services and back, and how many of these trips wait for one another: in the
 * cloud each is 5–20 ms, so the longest chain is a budget.
 */
import { setTimeout as pause } from 'node:timers/promises'
import type { Trip } from '../../local/wire/adminServer'
import { openTown, type Town } from '../cloudfunctions/town'
import { walk } from '../cloudfunctions/walks'
import { newReport } from './reports'

export interface Trips {
  readonly action: string
  readonly trips: number
  /** Trips one after the other at the most; what travels side by side counts once. */
  readonly chain: number
}

/** Every trip takes this long, ms, so that what was sent at once is seen side by side. */
const slowed = 40

/** The most trips of which each began after the one before had ended. */
function longestChain(trips: readonly Trip[]): number {
  const byEnd = [...trips].sort((a, b) => a.ended - b.ended)
  let [chain, until] = [0, -Infinity]
  for (const { began, ended } of byEnd) {
    if (began < until) continue
    chain += 1
    until = ended
  }
  return chain
}

type Count = <T>(action: string, run: () => Promise<T>) => Promise<T>

async function reportTrips(town: Town, count: Count): Promise<void> {
  const { who, input } = await newReport(town)
  const resident = town.as(who as 'resident1')
  await count('report.submit (1 photo)', () => resident.get('report.submit', input))
  // The played WeChat brings its verdict on the photo meanwhile, which are trips of another call.
  await pause(1_000)
  await count('report.submit (repeated)', () => resident.get('report.submit', input))
  await count('report.track', () => resident.get('report.track', { reportId: input.reportId }))
  await count('report.get', () => town.as('office').get('report.get', { reportId: input.reportId }))
  await count('report.workList', () => town.as('office').get('report.workList', { list: 'mine' }))
}

/** Of a warm instance; a transaction's begin and commit count like every other call. */
export async function benchRoundTrips(): Promise<Trips[]> {
  const town = await openTown()
  const chief = town.as('villageChief')
  const office = town.as('office')
  const counted: Trips[] = []
  const count: Count = async (action, run) => {
    const told = town.cloud.watch(slowed)
    const value = await run()
    const trips = told()
    counted.push({ action, trips: trips.length, chain: longestChain(trips) })
    return value
  }
  try {
    await chief.get('identity.me', {})
    await count('identity.me', () => chief.get('identity.me', {}))
    await count('patrol.today', () => chief.get('patrol.today', {}))
    const submission = walk({ to: 0.4 })
    const { patrolId } = await count('patrol.submit', () => chief.get('patrol.submit', submission))
    await count('patrol.submit (repeated)', () => chief.get('patrol.submit', submission))
    await count('patrol.get', () => chief.get('patrol.get', { patrolId }))
    await count('patrol.listMine', () => chief.get('patrol.listMine', {}))
    await count('patrol.explain', () => chief.get('patrol.explain', { patrolId, text: '道路不通' }))
    await count('patrol.review', () => office.get('patrol.review', { patrolId, accepted: true, text: '' }))
    await count('patrol.listAll', () => office.get('patrol.listAll', {}))
    await count('patrol.overview', () => office.get('patrol.overview', {}))
    await reportTrips(town, count)
    await count('register.listReaches', () => office.get('register.listReaches', {}))
    await count('register.getReach', () => office.get('register.getReach', { reachId: 'stream-1' }))
  } finally {
    await town.close()
  }
  return counted
}
