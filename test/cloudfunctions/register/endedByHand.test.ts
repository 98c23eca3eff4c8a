/** An appointment that the office ends by hand: its last day stands beside what else is known of the person and the reach. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { enter } from '../identity/powers'
import { openTown, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const office = () => town.as('office')

async function appointed(from: string) {
  const { id: personId } = await enter(town, 'office', [])
  const appointment = { personId, reachId: stream._id, role: 'policeChief' } as const
  const { assignmentId } = await office().get('register.appoint', { ...appointment, from })
  return { appointment, assignmentId }
}

it('a last day that is moved ends before the same person is appointed again', async () => {
  const { appointment, assignmentId } = await appointed('2026-01-01')
  await office().get('register.endAppointment', { assignmentId, lastDay: '2026-11-20' })
  await office().get('register.appoint', { ...appointment, from: '2026-11-23' })
  const moved = (lastDay: string) => office().call('register.endAppointment', { assignmentId, lastDay })
  for (const within of ['2026-12-20', '2026-11-23'])
    expect(await moved(within)).toMatchObject({ problem: { code: 'register.againBefore' } })
  expect(await moved('2026-11-22')).toMatchObject({ ok: true })
})

it('ended while its reach was to end, it does not come back with the reach', async () => {
  const { assignmentId } = await appointed(addDays(today, -3))
  await office().get('water.endReach', { reachId: stream._id, lastDay: today, reason: '河道改线' })
  const lastDay = addDays(today, -1)
  await office().get('register.endAppointment', { assignmentId, lastDay })
  await office().get('water.bringBackReach', { reachId: stream._id })
  expect(town.cloud.database.find('assignments', { _id: assignmentId })).toMatchObject([{ until: lastDay }])
})

it('it does not end before it began, nor with a successor for a reach that is over then', async () => {
  const { assignmentId } = await appointed(today)
  const end = (lastDay: string, successorId?: string) =>
    office().call('register.endAppointment', { assignmentId, lastDay, successorId })
  const before = { problem: { code: 'input.invalid', detail: 'lastDay' } }
  expect(await end(addDays(today, -1))).toMatchObject(before)
  const lastDay = addDays(today, 5)
  await office().get('water.endReach', { reachId: stream._id, lastDay, reason: '河道改线' })
  expect(await end(lastDay, 'colleague')).toMatchObject({ problem: { code: 'register.reachEnded' } })
  expect(await end(addDays(today, 4), 'colleague')).toMatchObject({ ok: true })
  const next = town.cloud.database.find('assignments', { from: lastDay, personId: 'colleague' })
  expect(next).toMatchObject([{ reachId: stream._id, until: lastDay }])
  await office().get('water.bringBackReach', { reachId: stream._id })
})

it('who was to begin after the last day of a reach never begins, and who has left is not appointed', async () => {
  const { assignmentId } = await appointed(addDays(today, 10))
  await office().get('water.endReach', { reachId: stream._id, lastDay: addDays(today, 5), reason: '改线' })
  expect(town.cloud.database.find('assignments', { _id: assignmentId })).toMatchObject([
    { from: addDays(today, 10), until: addDays(today, 9) },
  ])
  await office().get('water.bringBackReach', { reachId: stream._id })
  const { appointment } = await appointed(today)
  const { person } = await office().get('register.getPerson', { personId: appointment.personId })
  const { id, name, phone, post, village, roles } = person
  await office().get('register.savePerson', { id, name, phone, post, village, roles, active: false })
  const again = { ...appointment, reachId: 'pond-1', from: today }
  expect(await office().refusal('register.appoint', again)).toBe('register.personUnknown')
})

it('all whose time is over lose the role that went with it', async () => {
  const both = [await appointed(addDays(today, -9)), await appointed(addDays(today, -9))]
  for (const { assignmentId } of both)
    await office().get('register.endAppointment', { assignmentId, lastDay: today })
  const rolesOf = () =>
    both.map(
      ({ appointment: { personId } }) => town.cloud.database.find('people', { _id: personId })[0]!.roles,
    )
  expect(rolesOf()).toEqual([['policeChief'], ['policeChief']])
  await town.strike(townTime() + 86_400_000)
  expect(rolesOf()).toEqual([[], []])
})
