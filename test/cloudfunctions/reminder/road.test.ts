/** The road of a reminder: consent spent one by one, every answer of WeChat told in words, nothing sent twice. */
import type { Behaviour } from '../../../local/openapi/behaviour'
import { beginAgain } from '../oldState'
import { foreign, openTown, type Town } from '../town'
import { walk } from '../walks'
import { allows, clockAt, minute, newTap, openDesk, received, remindersOf, robotUrl } from '../push/mornings'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await openDesk(town)
})
afterAll(() => town.close())
beforeEach(() => town.cloud.openApi.reset())

const office = () => town.as('office')
const chief = () => town.as('villageChief')
const mine = (day: string) => remindersOf(town, { day, owner: 'p:villageChief' })[0]!
const took = () => received(town, chief().openid).length

/** The chief's own morning; everyone else has not allowed anything. */
async function goes(day: string, strikes = [30]): Promise<void> {
  await town.strike(clockAt(day, 6))
  for (const minutes of strikes) await town.strike(clockAt(day, 7, minutes))
}

const left = async (at: number) => {
  const { items } = await chief().get('reminder.consents', {}, { server: at })
  return items.find(({ template }) => template === 'dutyDue')
}

it('three allowed, three sent, the fourth says why not', async () => {
  await allows(town, 'villageChief', 'dutyDue', 3)
  const days = ['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']
  const counts = []
  for (const day of days) {
    await goes(day)
    counts.push([(await left(clockAt(day, 8)))!.left, took()])
  }
  expect(counts).toEqual([
    [2, 1],
    [1, 2],
    [0, 3],
    [0, 3],
  ])
  expect(mine('2026-11-26')).toMatchObject({ state: 'noConsent', tries: 0 })
  const { counts: states } = await office().get('reminder.counts', { day: '2026-11-26' })
  expect(states).toEqual([{ state: 'noConsent', count: 3 }])
})

it('a repeated tap counts once', async () => {
  const tap = { tapId: newTap(), answers: [{ template: 'dutyDue', answer: 'accept' } as const] }
  for (let n = 0; n < 3; n++) await chief().get('reminder.consent', { ...tap, answers: [...tap.answers] })
  town.cloud.openApi.consents.add(chief().openid, 'id-of-dutyDue')
  expect((await left(clockAt('2026-11-26', 9)))!.left).toBe(1)
})

it('resent by hand after the person allowed again', async () => {
  const { _id: reminderId } = mine('2026-11-26')
  const at = { server: clockAt('2026-11-26', 9) }
  expect(await town.as('environment').refusal('reminder.resend', { reminderId }, at)).toBe(
    'identity.forbidden',
  )
  await office().get('reminder.resend', { reminderId }, at)
  await town.strike(clockAt('2026-11-26', 9, 10))
  expect(mine('2026-11-26')).toMatchObject({ state: 'sent' })
  expect(await office().refusal('reminder.resend', { reminderId }, at)).toBe('reminder.notResendable')
})

it('a clock that was killed and begins the morning anew leaves what was sent', async () => {
  const before = [mine('2026-11-26'), took()]
  await beginAgain(town, 'planDuties')
  for (const minutes of [20, 30]) await town.strike(clockAt('2026-11-26', 9, minutes))
  expect([mine('2026-11-26'), took()]).toEqual(before)
})

const answers: [string, Behaviour, { state: string; reason: RegExp; left: number; sent: number }][] = [
  ['2026-11-27', { errcode: 43101 }, { state: 'noConsent', reason: /用完/, left: 0, sent: 0 }],
  ['2026-11-30', { errcode: 20004 }, { state: 'off', reason: /关掉/, left: 0, sent: 0 }],
  ['2026-12-01', { errcode: 47003 }, { state: 'failed', reason: /核对模板/, left: 1, sent: 0 }],
  ['2026-12-02', { errcode: 40037 }, { state: 'failed', reason: /模板编号/, left: 2, sent: 0 }],
  ['2026-12-03', { unclear: 'before' }, { state: 'unclear', reason: /没有再发/, left: 2, sent: 0 }],
  ['2026-12-04', { unclear: 'after' }, { state: 'unclear', reason: /没有再发/, left: 2, sent: 1 }],
]

it.each(answers)('%s WeChat answers %j', async (day, behaviour, expected) => {
  await allows(town, 'villageChief', 'dutyDue')
  const before = took()
  town.cloud.openApi.behave('subscribeMessage.send', { ...behaviour, times: 1 })
  await goes(day, [30, 40, 50])
  expect(mine(day)).toMatchObject({ state: expected.state, nextAt: null })
  expect(mine(day).reason).toMatch(expected.reason)
  expect(await left(clockAt(day, 9))).toMatchObject({ left: expected.left })
  expect(took() - before).toBe(expected.sent)
})

it('busy is tried again ten minutes later and arrives once', async () => {
  const day = '2026-12-07'
  await allows(town, 'villageChief', 'dutyDue')
  const before = [took(), (await left(clockAt(day, 5)))!.left]
  town.cloud.openApi.behave('subscribeMessage.send', { errcode: -1, times: 1 })
  await goes(day, [30])
  expect(mine(day)).toMatchObject({ state: 'waiting', reason: '微信繁忙，稍后再试' })
  await town.strike(mine(day).nextAt! + minute)
  expect(mine(day)).toMatchObject({ state: 'sent', tries: 2 })
  expect([took(), (await left(clockAt(day, 9)))!.left]).toEqual([before[0]! + 1, before[1]! - 1])
})

it('「今天不用提醒」 holds for that day and costs nothing; taken back it goes out', async () => {
  const day = '2026-12-08'
  const before = (await left(clockAt(day, 5)))!.left
  await chief().get('reminder.skipToday', { skip: true }, { server: clockAt(day, 6, 30) })
  expect(await chief().get('reminder.consents', {}, { server: clockAt(day, 7) })).toMatchObject({
    skipsToday: true,
  })
  await goes(day)
  expect(mine(day)).toMatchObject({ state: 'skipped', tries: 0 })
  expect((await left(clockAt(day, 9)))!.left).toBe(before)
  const next = '2026-12-09'
  await chief().get('reminder.skipToday', { skip: true }, { server: clockAt(next, 6, 30) })
  await chief().get('reminder.skipToday', { skip: false }, { server: clockAt(next, 6, 40) })
  await goes(next)
  expect(mine(next).state).toBe('sent')
})

it('a template without an id is said, the rest goes out', async () => {
  const day = '2026-12-10'
  await allows(town, 'villageChief', 'dutyDue')
  const { version, ids } = await office().get('reminder.getTemplates', {})
  const without = ids.filter(({ template }) => template !== 'dutyDue')
  await office().get('reminder.saveTemplates', { version, ids: without })
  expect(await office().refusal('reminder.saveTemplates', { version, ids })).toBe('submission.conflict')
  await office().get('push.saveGroup', {
    ...{ id: 'rest', name: '演示群', kind: 'public', villages: [], departmentId: null, liaisonId: null },
    ...{ minute: 450, paused: false },
  })
  await office().get('push.saveRobot', { groupId: 'rest', url: robotUrl(town, 'demo-rest') })
  await goes(day)
  expect(mine(day)).toMatchObject({ state: 'failed', reason: '没有填模板编号，或编号不对' })
  expect(town.cloud.robot.posted('demo-rest')).toHaveLength(1)
})

it('who walked in the early morning is not reminded, and keeps the consent', async () => {
  const day = '2026-12-11'
  await allows(town, 'colleague', 'dutyDue')
  const { version, ids } = await office().get('reminder.getTemplates', {})
  await office().get('reminder.saveTemplates', {
    version,
    ids: [
      ...ids.filter(({ template }) => template !== 'dutyDue'),
      { template: 'dutyDue', templateId: 'id-of-dutyDue' },
    ],
  })
  await town.strike(clockAt(day, 6))
  const [planned] = remindersOf(town, { day, owner: 'p:colleague' })
  expect(planned!.state).toBe('waiting')
  const walked = walk({ reach: foreign, endedAt: clockAt(day, 6, 50) }, { assignmentId: 'a-foreign' })
  await town.as('colleague').get('patrol.submit', walked, { server: clockAt(day, 7) })
  await town.strike(clockAt(day, 7, 30))
  expect(remindersOf(town, { day, owner: 'p:colleague' })[0]!.state).toBe('notNeeded')
})
