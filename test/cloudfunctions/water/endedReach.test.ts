/** A reach ends with a day: it leaves lists, duties and maps, not what happened; and it can come back. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const office = () => town.as('office')
const reachId = stream._id
const today = dayOf(townTime())
const nextDay = { server: townTime() + 86_400_000 }
const [lng, lat] = stream.geometry.shape === 'line' ? stream.geometry.line[0]! : stream.geometry.ring[0]!
const end = { reachId, lastDay: today, reason: '河道改线' }

/** Where it is met, on a day. */
async function metOn(at: { readonly server: number }) {
  const [listed, lines, rivers, near, duties, chiefs] = await Promise.all([
    office().get('register.listReaches', {}, at),
    office().get('register.listLines', {}, at),
    office().get('river.list', {}, at),
    town.as('residentAny').get('report.reachAt', { place: [lng, lat] }, at),
    town.as('villageChief').get('patrol.today', {}, at),
    office().get('register.getReach', { reachId }, at),
  ])
  const has = (items: readonly { readonly id: string }[]) => items.some(({ id }) => id === reachId)
  return {
    ...{ list: has(listed.items), map: has(lines.items), rivers: has(rivers.items) },
    ...{ report: near.reach?.id === reachId, duty: duties.duties.some(({ reach }) => reach.id === reachId) },
    chiefs: chiefs.chiefs.length > 0,
  }
}
const everywhere = { list: true, map: true, rivers: true, report: true, duty: true, chiefs: true }
const nowhere = { list: false, map: false, rivers: false, report: false, duty: false, chiefs: false }

it('on its last day it is still there, on the next one nowhere, and among those that ended', async () => {
  expect(await metOn({ server: townTime() })).toEqual(everywhere)
  await office().get('water.endReach', end)
  await office().get('water.endReach', end)
  expect(await metOn({ server: townTime() })).toEqual(everywhere)
  expect(await metOn(nextDay)).toEqual(nowhere)
  const { items } = await office().get('register.listReaches', { ended: true }, nextDay)
  expect(items).toMatchObject([{ id: reachId, until: today }])
  expect(await office().get('register.getReach', { reachId }, nextDay)).toMatchObject({ until: today })
  const { items: lines } = await office().get('reach.history', { id: reachId })
  expect(lines).toMatchObject([
    { version: 1, by: '演示office', after: { until: today, endReason: '河道改线' } },
  ])
})

it('nobody is appointed to it any more, nor hands it over beyond its last day', async () => {
  const appointment = { personId: 'colleague', reachId, role: 'villageChief' as const }
  const later = { ...appointment, from: addDays(today, 1) }
  expect(await office().refusal('register.appoint', later)).toBe('register.reachEnded')
  const { assignmentId } = await office().get('register.appoint', { ...appointment, from: today })
  const [made] = town.cloud.database.find('assignments', { _id: assignmentId })
  expect(made).toMatchObject({ until: today })
})

it('who reported or walked there before still finds it in the records', async () => {
  const { items } = await office().get('register.listAssignments', { reachId })
  expect(items.map(({ until }) => until)).toEqual(items.map(() => today))
  const facts = town.cloud.database.find('reaches', { _id: reachId })
  expect(facts).toHaveLength(1)
})

it('brought back in time its chiefs come with it; later they are appointed anew', async () => {
  const { chiefs } = await office().get('water.bringBackReach', { reachId }, nextDay)
  expect(chiefs).toBeGreaterThan(1)
  expect(await metOn(nextDay)).toEqual(everywhere)
  expect(await office().get('water.bringBackReach', { reachId }, nextDay)).toEqual({ chiefs: 0 })
  await office().get('water.endReach', end)
  const later = { server: townTime() + 5 * 86_400_000 }
  expect(await office().get('water.bringBackReach', { reachId }, later)).toEqual({ chiefs: 0 })
  expect(await metOn(later)).toEqual({ ...everywhere, duty: false, chiefs: false })
})

it('an end long ago, of nobody’s office, or of no reach is refused in words', async () => {
  const long = { ...end, lastDay: addDays(today, -30) }
  expect(await office().refusal('water.endReach', long)).toBe('register.reachEndDay')
  expect(await town.as('villageChief').refusal('water.endReach', end)).toBe('identity.forbidden')
  expect(await office().refusal('water.endReach', { ...end, reachId: 'nowhere' })).toBe(
    'register.reachUnknown',
  )
})
