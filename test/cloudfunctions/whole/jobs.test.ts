/**
 * A night and a morning with more than one batch of what the clock has to do then: at the end everything was done, each
 * once. A busy machine may need a second stroke, as the cloud does; what was done is not done again by it. Every job
 * alone is in test/cloudfunctions/job.
 */
import { startOfDay } from '../../../domain/calendar/day'
import type { Reminder } from '../../../domain/reminder/reminder'
import { claimableReward } from '../reward/claimants'
import { clockAt, enterGroup, openDesk, pushesOf, received, remindersOf } from '../push/mornings'
import { at, entered, stored } from '../report/reporting'
import { openTown, type Town } from '../town'
import { fillRegisters, many, number, put, range } from './manyOfAll'

const monday = '2026-11-23'
const midnight = startOfDay(monday) + 600_000
const thursday = clockAt('2026-11-19', 9)

let town: Town
beforeAll(async () => {
  town = await openTown()
  await fillRegisters(town)
  await openDesk(town)
  for (let n = 0; n < some.groups; n++)
    await enterGroup(town, `g-${number(n)}`, n % 2 === 0 ? null : `demo-${n}`)
  await strikes(clockAt('2026-11-22', 17))
}, 120_000)
afterAll(() => town.close())

const raw = (collection: string, where: object = {}) => town.cloud.database.find(collection, where as never)

/** Until there is nothing to do any more, as it comes about in the cloud in ten minutes or twenty. */
async function strikes(when: number): Promise<void> {
  for (let n = 0; n < 8; n++) {
    const { worked } = (await town.strike(when + n * 1000)) as { worked: number }
    if (worked === 0) return
  }
}

/** More than one batch of each: 50, 20, 20, 50 at a time. */
const some = { overdue: 60, unscreened: 25, expired: 25, announced: 60, groups: 12, reminded: 60 }

async function fillReports(): Promise<void> {
  const reportId = await entered(town, {}, at(thursday))
  const report = stored(town, reportId)
  const [screening] = raw('screenings', { _id: reportId })
  await put(
    town,
    'reports',
    range((n) => ({ ...report, _id: `late-${number(n)}` }), some.overdue),
  )
  const unseen = { ...report, strikeAt: null, screening: 'pending' }
  await put(
    town,
    'reports',
    range((n) => ({ ...unseen, _id: `new-${number(n)}` }), some.unscreened),
  )
  const unknown = { ...screening, pieces: [{ fileId: null, verdict: 'unknown' }], asked: 0, nextAt: thursday }
  await put(
    town,
    'screenings',
    range((n) => ({ ...unknown, _id: `new-${number(n)}` }), some.unscreened),
  )
  // Who filed them must have been here a moment ago, or WeChat does not check.
  await town.as('office').get('identity.me', {}, at(midnight - 60_000))
}

async function fillRewards(): Promise<void> {
  const claimant = (n: number) => ({
    reportId: `none-${number(n)}`,
    rewardId: `R${number(n)}`,
    amount: 2_000,
  })
  const over = (n: number) => ({
    ...claimableReward(claimant(n) as never),
    expiresAt: thursday,
    state: n % 2 === 0 ? 'claimable' : 'failed',
  })
  await put(town, 'rewards', range(over, some.expired))
  const reserved = some.expired * 2_000
  await put(town, 'rewardBudgets', [{ _id: '2026', budget: 1_000_000, reserved, paid: 0 }])
}

async function announce(): Promise<void> {
  const news = {
    template: 'reportAssigned',
    values: ['一件', monday, '请办'],
    page: 'p',
    at: thursday,
    expanded: false,
  }
  const to = (n: number) => [{ kind: 'person', id: `c-${number(n)}` }]
  await put(
    town,
    'announcements',
    range((n) => ({ ...news, _id: `news-${number(n)}`, to: to(n) }), some.announced),
  )
}

async function allow(): Promise<void> {
  const people = raw('people').filter(({ _id }) => /^c-\d/.test(_id) && Number(_id.slice(2)) < some.reminded)
  for (const { _id } of people) {
    await town.cloud.database.bulkInsert('consents', [
      { _id: `p:${_id}_dutyDue`, template: 'dutyDue', left: 1, state: 'accepted' } as never,
    ])
    town.cloud.openApi.consents.add(`openid-${_id}`, 'id-of-dutyDue')
  }
}

describe('the night', () => {
  beforeAll(async () => {
    await fillReports()
    await fillRewards()
    await announce()
    await strikes(midnight)
  }, 120_000)

  it('the week is closed for every appointment', () => {
    const missed = raw('dutyProgress', { periodEnd: '2026-11-22' })
    expect(missed).toHaveLength(many + 3)
    expect(missed.every((each) => each.missed === 1)).toBe(true)
  })

  it('every overdue report is told to the next level', () => {
    const told = raw('reportEvents', { type: 'escalated' }).map(({ reportId }) => String(reportId))
    const late = range((n) => `late-${number(n)}`, some.overdue)
    expect(told.filter((id) => id.startsWith('late-')).sort()).toEqual(late)
  })

  it('every report that waits for its content check is asked about', () => {
    const waiting = range((n) => stored(town, `new-${number(n)}`).screening, some.unscreened)
    expect(waiting).toEqual(Array(some.unscreened).fill('passed'))
  })

  it('every reward nobody took is over, and its money is free', () => {
    expect(raw('rewards').map(({ state }) => state)).toEqual(Array(some.expired).fill('expired'))
    expect(raw('rewardBudgets')).toMatchObject([{ reserved: 0, paid: 0 }])
  })

  it('every announcement has become a message', () => {
    const own = remindersOf(town, { template: 'reportAssigned' }) as Reminder[]
    expect(own.map(({ owner }) => owner).sort()).toEqual(range((n) => `p:c-${number(n)}`, some.announced))
  })
})

describe('the morning', () => {
  const text = '防汛四级应急响应'
  beforeAll(async () => {
    await allow()
    const notice = { id: 'flood', text, from: monday, until: monday }
    await town.as('office').get('push.saveNotice', notice, at(clockAt(monday, 5)))
    await strikes(clockAt(monday, 6))
  }, 120_000)

  it('every group has its message, written anew with the news of the night', () => {
    const pushes = pushesOf(town, monday)
    expect(pushes.map((push) => push.text.includes(text))).toEqual(Array(some.groups).fill(true))
  })

  it('every chief has a reminder', () => {
    const own = remindersOf(town, { template: 'dutyDue', day: monday }).map(({ owner }) => owner)
    expect(own.filter((owner) => owner.startsWith('p:c-')).sort()).toEqual(range((n) => `p:c-${number(n)}`))
  })

  it('at the hour every group is served and every chief who allowed it reminded, once', async () => {
    await strikes(clockAt(monday, 7, 30))
    const pushes = pushesOf(town, monday)
    expect(pushes.map(({ state }) => state)).toEqual(Array(some.groups).fill('delivered'))
    expect(pushes.filter(({ robot }) => robot.state === 'done')).toHaveLength(some.groups / 2)
    expect(town.cloud.robot.posted()).toHaveLength(some.groups / 2)
    const own = remindersOf(town, { template: 'dutyDue', day: monday })
    expect(own.filter(({ state }) => state === 'sent')).toHaveLength(some.reminded)
    expect(own.filter(({ state }) => state === 'noConsent')).toHaveLength(many + 3 - some.reminded)
    expect(received(town)).toHaveLength(some.reminded)
  })
})
