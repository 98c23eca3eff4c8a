/** What counts as missed when a period is over, and for whom. */
import { startOfDay } from '../../../domain/calendar/day'
import { openTown, stream, type Town } from '../town'
import { walk } from '../walks'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const hour = 3600_000
/** Ten minutes past midnight, when the week is over. */
const monday = startOfDay('2026-11-23') + hour / 6

it('a week is not over on its Sunday: nothing is missed before midnight', async () => {
  await town.strike(monday - 12 * hour)
  expect(town.cloud.database.find('dutyProgress', {})).toEqual([])
})

it('of two patrols asked for one was walked: one is missed; who began in its middle has missed nothing', async () => {
  const [known] = town.cloud.database.find('assignments', { _id: 'a-stream' })
  const fresh = { ...known, _id: 'a-fresh', personId: 'colleague', from: '2026-11-18' }
  await town.cloud.database.bulkInsert('assignments', [fresh as never])
  const warning = { from: '2026-11-16', until: '2026-11-22', reason: '氨氮超标', reachIds: [stream._id] }
  await town.as('office').get('patrol.adjustDuty', { ...warning, kind: 'orange' })
  await town.as('villageChief').get('patrol.submit', walk())
  await town.strike(monday)
  expect(town.cloud.database.find('dutyProgress', { assignmentId: 'a-stream' })).toMatchObject([
    { done: 1, missed: 1 },
  ])
  expect(town.cloud.database.find('dutyProgress', { assignmentId: 'a-fresh' })).toEqual([])
})
