/** How often an action goes to the database and back: in the cloud each trip is 5–20 ms, so it is a budget. */
import { openTown } from '../cloudfunctions/town'
import { walk } from '../cloudfunctions/walks'

export interface Trips {
  readonly action: string
  readonly trips: number
}

/** Of a warm instance; a transaction's begin and commit count like every other call. */
export async function benchRoundTrips(): Promise<Trips[]> {
  const town = await openTown()
  const chief = town.as('villageChief')
  const office = town.as('office')
  const counted: Trips[] = []
  const count = async <T>(action: string, run: () => Promise<T>): Promise<T> => {
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
    await count('register.listReaches', () => office.get('register.listReaches', {}))
    await count('register.getReach', () => office.get('register.getReach', { reachId: 'stream-1' }))
  } finally {
    await town.close()
  }
  return counted
}
