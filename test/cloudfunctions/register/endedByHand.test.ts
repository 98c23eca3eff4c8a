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
  expect(await moved('2026-12-20')).toMatchObject({ problem: { code: 'register.againBefore' } })
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
