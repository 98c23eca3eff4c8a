/** What is due: policy, the office's adjustments, and the clock that closes periods. */
import { addDays, dayOf, startOfDay } from '../../../domain/calendar/day'
import { periodOf } from '../../../domain/patrol/period'
import { openTown, stream, type Town, townTime } from '../town'
import { walk } from '../walks'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const day = 24 * 3600_000
const dutyOf = async (name: 'villageChief' | 'policeChief', assignmentId: string, server = townTime()) => {
  const { duties } = await town.as(name).get('patrol.today', {}, { server })
  return duties.find((duty) => duty.assignmentId === assignmentId)!
}
/** A Wednesday noon in Shanghai. */
const wednesday = startOfDay('2026-11-18') + day / 2

it('a village chief owes one patrol a week, a police chief one a month', async () => {
  expect(await dutyOf('villageChief', 'a-stream', wednesday)).toMatchObject({
    required: 1,
    done: 0,
    state: 'due',
    daysLeft: 4,
    period: { kind: 'week', start: '2026-11-16', end: '2026-11-22' },
  })
  expect((await dutyOf('policeChief', 'a-police', wednesday)).period).toMatchObject({ end: '2026-11-30' })
  expect((await dutyOf('villageChief', 'a-stream', wednesday + 3 * day)).state).toBe('dueSoon')
})

it('a typhoon pauses everything, with the reason shown, until the office ends it', async () => {
  const office = town.as('office')
  const today = dayOf(townTime())
  const { adjustmentId } = await office.get('patrol.adjustDuty', {
    kind: 'pause',
    reachIds: [],
    from: today,
    until: addDays(today, 2),
    reason: '台风影响，注意安全',
  })
  expect(await dutyOf('villageChief', 'a-stream')).toMatchObject({
    state: 'paused',
    required: 0,
    adjustment: { reason: '台风影响，注意安全' },
  })
  await office.get('patrol.cancelAdjustment', { adjustmentId })
  expect((await dutyOf('villageChief', 'a-stream')).state).not.toBe('paused')
})

it('an orange warning doubles the patrols of one reach; a red one asks for one every day', async () => {
  const office = town.as('office')
  const today = dayOf(townTime())
  const warning = { reachIds: [stream._id], from: today, until: today, reason: '氨氮超标' }
  const { adjustmentId } = await office.get('patrol.adjustDuty', { ...warning, kind: 'orange' })
  expect((await dutyOf('villageChief', 'a-stream')).required).toBe(2)
  expect((await dutyOf('villageChief', 'a-pond')).required).toBe(1)
  await office.get('patrol.cancelAdjustment', { adjustmentId })
  await office.get('patrol.adjustDuty', { ...warning, kind: 'red' })
  expect(await dutyOf('villageChief', 'a-stream')).toMatchObject({
    required: 1,
    period: { kind: 'day', start: today },
  })
  await town.as('villageChief').get('patrol.submit', walk())
  expect((await dutyOf('villageChief', 'a-stream')).state).toBe('done')
})

it("two desks cannot overwrite each other's policy unseen", async () => {
  const office = town.as('office')
  const { policy } = await office.get('patrol.getDutyPolicy', {})
  const changed = {
    ...policy,
    rules: { ...policy.rules, villageChief: { period: 'month', times: 2 } as const },
  }
  expect(await office.get('patrol.saveDutyPolicy', changed)).toEqual({ version: policy.version + 1 })
  expect(await town.as('office2').refusal('patrol.saveDutyPolicy', policy)).toBe('submission.conflict')
  expect(await dutyOf('villageChief', 'a-stream')).toMatchObject({ required: 2, period: { kind: 'month' } })
})

describe('when a week is over', () => {
  const monday = startOfDay('2026-11-23') + 600_000

  const strike = (at: number) => town.cloud.call('clock', {}, { source: 'wx_trigger', at })

  it('the clock notes what was missed, once, and tells the office and the chief', async () => {
    await strike(monday)
    await strike(monday)
    const { missed } = await town.as('office').get('patrol.overview', {}, { server: monday })
    expect(missed.map((each) => each.reachName).sort()).toEqual(['外段', '带溪演示段', '演示塘'].sort())
    // Whom the office may ring.
    const { person } = await town
      .as('office')
      .get('register.getPerson', { personId: missed[0]!.personId! }, { server: monday })
    expect(person.name).toBe(missed[0]!.personName)
    expect((await dutyOf('villageChief', 'a-stream', monday)).missedBefore).toBe(1)
  })

  it('a patrol that was walked in time but arrived late makes up for it', async () => {
    await strike(monday)
    const sunday = monday - 12 * 3600_000
    await town
      .as('villageChief')
      .get('patrol.submit', walk({ endedAt: sunday }), { server: monday + 3600_000 })
    expect((await dutyOf('villageChief', 'a-stream', monday)).missedBefore).toBe(0)
  })

  it('after days of standstill every period in between is closed, also one that ends on its first day', async () => {
    await strike(monday)
    await strike(monday + 6 * day)
    await strike(monday + 15 * day)
    const closed = town.cloud.database.find('dutyProgress', { assignmentId: 'a-stream' })
    const weeks = ['2026-11-22', '2026-11-29', '2026-12-06'].map((end) => periodOf('week', end).key)
    expect(closed.map(({ periodKey }) => periodKey).sort()).toEqual(weeks)
  })

  it('two clocks at once close it once', async () => {
    await Promise.all([strike(monday), strike(monday), strike(monday)])
    expect(town.cloud.database.find('dutyProgress', { assignmentId: 'a-stream' })).toHaveLength(1)
  })

  it('a phone that calls the clock gets nothing done', async () => {
    expect(await town.cloud.call('clock', {}, { openid: 'anyone', at: monday })).toEqual({ worked: 0 })
    expect(town.cloud.database.find('dutyProgress', {})).toEqual([])
  })
})

describe('a patrol that waits for the last word', () => {
  const today = dayOf(townTime())
  const short = (changes = {}) => walk({ to: 0.3 }, changes)
  const close = (n: number) => town.strike(startOfDay(addDays(today, n)) + 10 * 60_000)
  const counted = () => town.cloud.database.find('dutyProgress', { assignmentId: 'a-stream' })[0]

  it('is neither due nor missed, and the next period does not say that one was missed', async () => {
    const patrol = short()
    await town.as('villageChief').get('patrol.submit', patrol)
    expect(await dutyOf('villageChief', 'a-stream')).toMatchObject({ done: 0, waiting: 1, missedBefore: 0 })
    for (let n = 1; n <= 6; n++) await close(n)
    const monday = townTime() + 6 * day
    expect((await dutyOf('villageChief', 'a-stream', monday)).missedBefore).toBe(0)
    await town
      .as('office')
      .get('patrol.review', { patrolId: patrol.patrolId, accepted: false, text: '没走完' })
    expect((await dutyOf('villageChief', 'a-stream', monday)).missedBefore).toBe(1)
    expect(counted()).toMatchObject({ done: 0, waiting: 0, required: 1, missed: 1 })
  })

  it('may be explained once more after it was not accepted, and then counts after all', async () => {
    const [chief, office] = [town.as('villageChief'), town.as('office')]
    const { patrolId } = await chief.get('patrol.submit', short())
    await chief.get('patrol.explain', { patrolId, text: '涨水' })
    await office.get('patrol.review', { patrolId, accepted: false, text: '当天没有涨水' })
    expect(await chief.get('patrol.get', { patrolId })).toMatchObject({ may: { explain: true } })
    await chief.get('patrol.explain', { patrolId, text: '是上游电站放水' })
    await chief.get('patrol.explain', { patrolId, text: '是上游电站放水' })
    expect(counted()).toMatchObject({ done: 0, waiting: 1 })
    const seen = await office.get('patrol.get', { patrolId })
    expect(seen).toMatchObject({
      may: { review: true },
      review: null,
      explanation: { text: '是上游电站放水' },
    })
    expect(seen.earlier).toMatchObject({ explanation: { text: '涨水' }, review: { text: '当天没有涨水' } })
    await office.get('patrol.review', { patrolId, accepted: true, text: '' })
    expect(counted()).toMatchObject({ done: 1, waiting: 0 })
    expect(await chief.refusal('patrol.explain', { patrolId, text: '再来一次' })).toBe(
      'patrol.noExplanationNeeded',
    )
  })

  it('is not explained a third time', async () => {
    const [chief, office] = [town.as('villageChief'), town.as('office')]
    const { patrolId } = await chief.get('patrol.submit', short())
    for (const text of ['一', '二']) {
      await chief.get('patrol.explain', { patrolId, text })
      await office.get('patrol.review', { patrolId, accepted: false, text: '不认可' })
    }
    expect(await chief.refusal('patrol.explain', { patrolId, text: '三' })).toBe('patrol.noExplanationNeeded')
    expect(counted()).toMatchObject({ done: 0, waiting: 0 })
  })

  it('is no longer asked about on Today once its period is over, and ends as not accepted', async () => {
    const chief = town.as('villageChief')
    const { patrolId } = await chief.get('patrol.submit', short())
    const asked = async (n: number) =>
      (await chief.get('patrol.today', {}, { server: townTime() + n * day })).toExplain.length
    expect(await asked(7)).toBe(1)
    expect(await asked(8)).toBe(0)
    await close(7)
    expect(town.cloud.database.find('patrols', { _id: patrolId })[0]).toMatchObject({
      status: 'needsExplanation',
    })
    await close(8)
    expect(await chief.get('patrol.get', { patrolId })).toMatchObject({
      patrol: { status: 'rejected' },
      review: { text: '到期没有说明' },
      may: { explain: true },
    })
    expect(counted()).toMatchObject({ waiting: 0 })
  })

  it('counts for companions as it does for the walker', async () => {
    const { database } = town.cloud
    await database.bulkInsert('assignments', [
      { ...database.find('assignments', { _id: 'a-stream' })[0], _id: 'a-second', personId: 'colleague' },
    ])
    const { patrolId } = await town
      .as('villageChief')
      .get('patrol.submit', short({ companionIds: ['colleague'] }))
    await town.as('colleague').get('patrol.confirmCompanion', { patrolId, joined: true })
    const theirs = () => database.find('dutyProgress', { assignmentId: 'a-second' })[0]
    expect(theirs()).toMatchObject({ done: 0, waiting: 1 })
    await town.as('office').get('patrol.review', { patrolId, accepted: true, text: '' })
    expect(theirs()).toMatchObject({ done: 1, waiting: 0 })
  })

  it('that was stored before waiting was counted is counted by the clock, once', async () => {
    const { database } = town.cloud
    const { patrolId } = await town.as('villageChief').get('patrol.submit', short())
    const { awaited: _new, ...patrol } = database.find('patrols', { _id: patrolId })[0]!
    const lastWeek = { assignmentId: 'a-pond', reachId: 'pond-1', waterKind: 'pond', day: '2026-11-15' }
    await database.bulkInsert('patrols', [{ ...patrol, ...lastWeek, _id: 'before', key: '0_before' }])
    const closed = {
      assignmentId: 'a-pond',
      personId: 'villageChief',
      reachId: 'pond-1',
      village: '演示一村',
    }
    const week = { periodKey: 'week-2026-11-09', periodEnd: '2026-11-15' }
    const noted = { done: 0, lastPatrolId: null, missed: 1 }
    await database.bulkInsert('dutyProgress', [
      { _id: 'a-pond_week-2026-11-09', ...closed, ...week, ...noted },
    ])
    const before = () => database.find('dutyProgress', { _id: 'a-pond_week-2026-11-09' })[0]
    await close(1)
    expect(before()).toMatchObject({ waiting: 1, missed: 0 })
    await close(2)
    expect(before()).toMatchObject({ waiting: 1, missed: 0 })
    await town.as('office').get('patrol.review', { patrolId: 'before', accepted: false, text: '没走' })
    expect(before()).toMatchObject({ waiting: 0, missed: 1 })
  })
})
