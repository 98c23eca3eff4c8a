/** A reach goes from one chief to the next without a gap and without a double, however often the office changes its mind. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { inForce, type Assignment } from '../../../domain/register/assignment'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const on = (days: number) => addDays(today, days)
const office = () => town.as('office')
const end = (lastDay: string, successorId?: string, assignmentId = 'a-pond') => {
  return { assignmentId, lastDay, successorId }
}
const held = (reachId: string, day: string) =>
  town.cloud.database
    .find('assignments', { reachId })
    .map((each) => each as unknown as Assignment)
    .filter((each) => each.role === 'villageChief' && inForce(each, day))
    .map(({ personId }) => personId)
    .sort()

it('nobody hands over to themselves, or to somebody who has left', async () => {
  expect(await office().refusal('register.endAppointment', end(on(3), 'villageChief'))).toBe(
    'register.ownSuccessor',
  )
  const { person } = await office().get('register.getPerson', { personId: 'unbound' })
  const { id, name, phone, post, village, roles } = person
  await office().get('register.savePerson', { id, name, phone, post, village, roles, active: false })
  expect(await office().refusal('register.endAppointment', end(on(3), 'unbound'))).toBe(
    'register.personUnknown',
  )
  expect(held('pond-1', on(30))).toEqual(['villageChief'])
})

it('another last day, another successor: the one named before does not come as well', async () => {
  await office().get('register.endAppointment', end(on(3), 'colleague'))
  await office().get('register.endAppointment', end(on(3), 'colleague'))
  expect(held('pond-1', on(3))).toEqual(['villageChief'])
  expect(held('pond-1', on(4))).toEqual(['colleague'])
  await office().get('register.endAppointment', end(on(9), 'policeChief'))
  expect(held('pond-1', on(4))).toEqual(['villageChief'])
  expect(held('pond-1', on(10))).toEqual(['policeChief'])
  const { items } = await office().get('register.listAssignments', { reachId: 'pond-1' })
  expect(items.map(({ personId }) => personId).sort()).toEqual(['policeChief', 'villageChief'])
})

it('named again after all, the first successor comes once', async () => {
  await office().get('register.endAppointment', end(on(3), 'colleague'))
  expect([held('pond-1', on(4)), held('pond-1', on(10))]).toEqual([['colleague'], ['colleague']])
})

it('once the successor answers for the reach, the end stays', async () => {
  const later = { server: townTime() + 5 * 24 * 3600_000 }
  expect(await office().refusal('register.endAppointment', end(on(9)), later)).toBe('register.handedOver')
  await office().get('register.endAppointment', end(on(3), 'colleague'), later)
  expect(held('pond-1', on(10))).toEqual(['colleague'])
})

it('who answers for the reach already is not appointed twice, and one appointed for later comes earlier', async () => {
  const appoint = { reachId: 'stream-1', role: 'villageChief' as const }
  await office().get('register.appoint', { ...appoint, personId: 'colleague', from: on(-40) })
  await office().get('register.endAppointment', end(on(1), 'colleague', 'a-stream'))
  expect(held('stream-1', on(5))).toEqual(['colleague'])
  await office().get('register.appoint', {
    ...appoint,
    reachId: 'foreign-1',
    personId: 'policeChief',
    from: on(8),
  })
  await office().get('register.endAppointment', end(on(1), 'policeChief', 'a-foreign'))
  expect([1, 2, 7, 8, 9].map((days) => held('foreign-1', on(days)))).toEqual([
    ['colleague'],
    ...Array.from({ length: 4 }, () => ['policeChief']),
  ])
})

it('Today says that there may be something to hand over, to those it concerns only', async () => {
  const at = { server: townTime() + 5 * 24 * 3600_000 }
  const told = async (name: 'villageChief' | 'colleague' | 'headChief') =>
    (await town.as(name).get('patrol.today', {}, at)).handover
  expect(await Promise.all([told('villageChief'), told('colleague'), told('headChief')])).toEqual([
    true,
    true,
    false,
  ])
})
