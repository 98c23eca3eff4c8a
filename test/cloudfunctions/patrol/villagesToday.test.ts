/** How each village stands today, for who answers for the whole township. */
import { startOfDay } from '../../../domain/calendar/day'
import { openTown, stream, type Town } from '../town'
import { walk } from '../walks'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const hour = 3600_000
const sunday = startOfDay('2026-11-22') + 12 * hour
const standing = async (server: number) => {
  const { items } = await town.as('headChief').get('patrol.villagesToday', {}, { server })
  return items.find(({ village }) => village === stream.village)!
}

it('what is to be walked, and what of it ends today', async () => {
  const wednesday = await standing(sunday - 4 * 24 * hour)
  expect(wednesday).toMatchObject({ walked: 0, dueToday: 0 })
  expect(wednesday.due).toBeGreaterThan(0)
  const onSunday = await standing(sunday)
  expect(onSunday.dueToday).toBeGreaterThan(0)
  expect(onSunday.due).toBe(wednesday.due)
})

it('once walked it is walked, and no longer to be walked', async () => {
  const before = await standing(sunday - 4 * 24 * hour)
  await town.as('villageChief').get('patrol.submit', walk())
  const [counted] = town.cloud.database.find('patrolDays', {})
  const day = startOfDay((counted as never as { day: string }).day) + 13 * hour
  const after = await standing(day)
  expect(after.walked).toBe(1)
  expect(after.due).toBe(before.due - 1)
})

it('is for the office and the head chief', async () => {
  expect(await town.as('villageChief').refusal('patrol.villagesToday', {})).toBe('identity.forbidden')
  expect((await town.as('office').call('patrol.villagesToday', {})).ok).toBe(true)
})
