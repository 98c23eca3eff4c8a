/** What nobody needs any more is forgotten by the clock; what is young or open stays. */
import { openTown, type Town, townTime } from '../town'

const day = 24 * 3600_000

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

it('old taps, visits, rates, finished jobs and reminders go, the rest stays', async () => {
  const { database } = town.cloud
  const now = townTime()
  const pair = (more: object = {}) => [
    { _id: 'old', at: now - 40 * day, ...more },
    { _id: 'young', at: now - 60_000, ...more },
  ]
  for (const name of ['consentTaps', 'quietDays', 'groupVisits', 'rates', 'receiptTries'])
    await database.bulkInsert(name, pair())
  await database.bulkInsert('announcements', [...pair({ expanded: true, to: [] })])
  await database.bulkInsert('reminders', [
    { _id: 'old', day: '2025-01-06', nextAt: null },
    { _id: 'young', day: '2026-11-17', nextAt: null },
  ])
  const job = { job: 'planPushes', leaseUntil: 0, cursor: null }
  await database.bulkInsert('jobRuns', [
    { _id: 'old', slot: '2026-01-05', finished: true, ...job },
    { _id: 'open', slot: '2026-01-06', finished: false, ...job },
    { _id: 'young', slot: '2026-11-16', finished: true, ...job },
  ])
  await town.strike(now)
  const left = (name: string) => {
    const known = ['old', 'young', 'open']
    const ids = database.find(name, {}).map(({ _id }) => String(_id))
    return ids.filter((id) => known.includes(id)).sort()
  }
  for (const name of ['consentTaps', 'quietDays', 'groupVisits', 'rates', 'receiptTries', 'reminders'])
    expect([name, left(name)]).toEqual([name, ['young']])
  expect(left('announcements')).toEqual(['young'])
  expect(left('jobRuns')).toEqual(['open', 'young'])
})
