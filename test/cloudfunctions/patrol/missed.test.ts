/** What counts as missed when a period is over, and for whom. */
import { startOfDay } from '../../../domain/calendar/day'
import { openTown, stream, type Town, townTime } from '../town'
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

it('a duty ends with the last day of its appointment, and with the service: who left has missed nothing since', async () => {
  const [known] = town.cloud.database.find('assignments', { _id: 'a-stream' })
  const ended = (id: string, until: string) => ({ ...known, _id: id, personId: 'colleague', until })
  await town.cloud.database.bulkInsert('assignments', [
    ended('a-saturday', '2026-11-21') as never,
    ended('a-sunday', '2026-11-22') as never,
    { ...known, _id: 'a-gone', personId: 'gone' } as never,
  ])
  const [someone] = town.cloud.database.find('people', { _id: 'colleague' })
  const gone = { ...someone, _id: 'gone', phone: '19900000097', active: false, boundTo: null }
  await town.cloud.database.bulkInsert('people', [gone as never])
  await town.strike(monday)
  const missed = town.cloud.database.find('dutyProgress', { periodEnd: '2026-11-22' })
  const of = missed.map(({ assignmentId }) => String(assignmentId)).sort()
  expect(of).toEqual(['a-foreign', 'a-pond', 'a-stream', 'a-sunday'])
})

it('a week that was paused, if only for a day, asks for nothing', async () => {
  const pause = { from: '2026-11-20', until: '2026-11-20', reason: '台风', reachIds: [stream._id] }
  await town.as('office').get('patrol.adjustDuty', { ...pause, kind: 'pause' })
  await town.strike(monday)
  expect(town.cloud.database.find('dutyProgress', { assignmentId: 'a-stream' })).toEqual([])
})

it('nor does one whose pause was entered after the week was closed; other reaches and other weeks keep what they missed', async () => {
  await town.strike(monday)
  const missedOn = () =>
    town.cloud.database
      .find('dutyProgress', { missed: { $gt: 0 } })
      .map(({ assignmentId }) => String(assignmentId))
      .sort()
  expect(missedOn()).toEqual(['a-foreign', 'a-pond', 'a-stream'])
  const pause = { kind: 'pause', until: '2026-11-24', reason: '台风' } as const
  const pauseFrom = (from: string) =>
    town.as('office').get(
      'patrol.adjustDuty',
      { ...pause, from, reachIds: [stream._id] },
      {
        server: monday + 9 * hour,
      },
    )
  await pauseFrom('2026-11-23')
  expect(missedOn()).toEqual(['a-foreign', 'a-pond', 'a-stream'])
  await pauseFrom('2026-11-21')
  expect(missedOn()).toEqual(['a-foreign', 'a-pond'])
})

it('the last walk, then and when the week is over, is the one walked last, not the one accepted last', async () => {
  const [chief, office] = [town.as('villageChief'), town.as('office')]
  const lastOf = async (at = {}) => {
    const { duties } = await chief.get('patrol.today', {}, at)
    return duties.find(({ assignmentId }) => assignmentId === 'a-stream')!.last
  }
  const half = walk({ to: 0.4, endedAt: townTime() - 5 * hour })
  await chief.get('patrol.submit', half)
  const { patrolId } = await chief.get('patrol.submit', walk())
  await chief.get('patrol.explain', { patrolId: half.patrolId, text: '下游塌方' })
  await office.get('patrol.review', { patrolId: half.patrolId, accepted: true, text: '' })
  expect(await lastOf()).toMatchObject({ patrolId })
  await town.strike(monday)
  expect(await lastOf({ server: monday })).toMatchObject({ patrolId })
})
