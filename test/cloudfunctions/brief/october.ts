/** An October of a small town: walks, problems, readings of the water, a river that nothing happened at, and one that is gone. */
import { patrolOn } from '../document/tables'
import { clockAt } from '../push/mornings'
import { foreign, pond, stream, type Town } from '../town'

/** A public entry of a problem, as it lies on the map. */
const shown = (_id: string, day: string, more: object = {}) => ({
  ...{
    _id,
    category: 'outlet',
    place: [120.35, 27.65],
    cell: 'x',
    reachId: stream._id,
    village: stream.village,
  },
  ...{ reachName: stream.name, step: 'handling', done: false, at: clockAt(day, 0), closedAt: null },
  ...{ before: [], after: [], ...more },
})
const reading = (n: number, day: string, more: object) => ({
  ...{ _id: `reading${n}`, active: true, version: 1, sectionId: 'bridge', sectionName: '桥头断面', day },
  ...{ reachId: stream._id, target: 'III', grade: 'III', met: 'yes', ...more },
})

export async function liveOctober(town: Town): Promise<void> {
  const { database } = town.cloud
  const elsewhere = { reachId: foreign._id, reachName: foreign.name }
  const asked = { status: 'needsExplanation' as const }
  const walks = ['2026-09-30', '2026-10-01', '2026-10-31', '2026-11-01'].map((day, n) => patrolOn(day, n + 1))
  await database.bulkInsert('patrols', [
    ...walks,
    patrolOn('2026-10-15', 5, elsewhere),
    patrolOn('2026-10-16', 6, asked),
  ])
  // As each patrol keeps them.
  const kept = walks.map(({ day, village }) => ({
    ...{ _id: `${day}_${village}`, day, village, patrols: 1, met: 1, distance: 1834, problems: 0 },
  }))
  await database.bulkInsert('patrolDays', kept)
  const done = { done: true, step: 'done' }
  await database.bulkInsert('publicReports', [
    shown('p1', '2026-10-03'),
    shown('p2', '2026-09-03', { ...done, closedAt: clockAt('2026-10-09', 0) }),
    shown('p3', '2026-10-05', { ...done, closedAt: clockAt('2026-11-01', 0) }),
    shown('p4', '2026-11-01'),
    shown('p5', '2026-10-07', { reachId: pond._id }),
  ] as never[])
  const worse = { grade: 'IV', met: 'no' }
  await database.bulkInsert('waterReadings', [
    reading(1, '2026-09-08', worse),
    reading(2, '2026-10-08', {}),
    reading(3, '2026-10-28', worse),
    reading(4, '2026-11-01', {}),
  ])
  // Of a river that has another chief, and of one that is no more.
  const quiet = { ...foreign, _id: 'quiet-1', waterId: 'quiet', waterName: '静溪' }
  const gone = { ...foreign, _id: 'gone-1', waterId: 'gone', waterName: '填溪' }
  await database.bulkInsert('reaches', [quiet as object as never, gone as object as never])
  await database.bulkInsert('waters', [{ _id: 'gone', name: '填溪', active: false, version: 1 } as never])
  const [someone] = database.find('assignments', { _id: 'a-foreign' })
  // Who answered for the stream until the middle of the month.
  const before = { personId: 'cleaner', reachId: stream._id, until: '2026-10-15' }
  await database.bulkInsert('assignments', [
    { ...someone, _id: 'a-quiet', reachId: 'quiet-1' } as never,
    { ...someone, ...before, _id: 'a-before' } as never,
  ])
}

const askedBy = (address: string) => Object.fromEntries(new URL(address, 'http://phone').searchParams)

/** What the office's ledger shows at these addresses. */
export async function walksBehind(town: Town, addresses: readonly string[], server: number) {
  const found = addresses.map((address) => {
    const { reachId, from, until } = askedBy(address)
    return town.as('office').get('patrol.listAll', { reachId, from, until }, { server })
  })
  return (await Promise.all(found)).flatMap(({ items }) => items)
}

/** What everyone sees at these addresses of the river's page. */
export async function problemsBehind(town: Town, addresses: readonly string[], server: number) {
  const found = addresses.map((address) => {
    const { reachId, month } = askedBy(address)
    return town.as('residentReader').get('report.listPublic', { reachId, month }, { server })
  })
  return (await Promise.all(found)).flatMap(({ items }) => items)
}
