/** Two of the office appoint the same person for the same reach at the same moment. */
import { enter } from '../identity/powers'
import { openTown, stream, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it.each(['villageChief', 'headChief'] as const)(
  'appointed %s by several at the same moment, one is so once',
  async (role) => {
    const { id } = await enter(town, 'office', [])
    const appointed = await Promise.all(
      ['2026-03-01', '2026-03-02', '2026-03-03'].map((from) =>
        town.as('office').call('register.appoint', { personId: id, reachId: stream._id, role, from }),
      ),
    )
    expect(appointed.filter(({ ok }) => ok)).toHaveLength(1)
    expect(town.cloud.database.count('assignments', { personId: id })).toBe(1)
  },
)

it('a successor, named with the end of the one before and by hand at the same moment, is appointed once', async () => {
  const office = town.as('office')
  const before = await enter(town, 'office', [])
  const appointed = { reachId: stream._id, role: 'policeChief', from: '2026-01-01' } as const
  const { assignmentId } = await office.get('register.appoint', { ...appointed, personId: before.id })
  for (let round = 0; round < 3; round++) {
    const { id } = await enter(town, 'office', [])
    const lastDay = `2026-03-${10 + round}`
    await Promise.all([
      office.call('register.endAppointment', { assignmentId, lastDay, successorId: id }),
      office.call('register.appoint', { ...appointed, personId: id, from: '2026-02-01' }),
    ])
    expect(town.cloud.database.count('assignments', { personId: id })).toBe(1)
  }
})
