/** How often an action goes to the database and back: in the cloud each trip is 5–20 ms, so it is a budget. */
import { openTown, type Town } from '../cloudfunctions/town'
import { walk } from '../cloudfunctions/walks'
import { newReport } from './reports'

export interface Trips {
  readonly action: string
  readonly trips: number
}

type Count = <T>(action: string, run: () => Promise<T>) => Promise<T>

async function reportTrips(town: Town, count: Count): Promise<void> {
  const { who, input } = await newReport(town)
  const resident = town.as(who as 'resident1')
  await count('report.submit (1 photo)', () => resident.get('report.submit', input))
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
    const before = town.cloud.requests()
    const value = await run()
    counted.push({ action, trips: town.cloud.requests() - before })
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
