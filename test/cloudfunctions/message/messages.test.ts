/** One's own messages: newest first, to the last one; of nobody else, and not of one's own reports. */
import { openTown, type Town, townTime } from '../town'
import { addDays, dayOf } from '../../../domain/calendar/day'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const reminder = (day: string, owner: string, change: object = {}) => ({
  ...{ _id: `${day}_${owner}_dutyDue`, day, owner: `p:${owner}`, name: '演示', template: 'dutyDue' },
  ...{ fields: { thing1: '带溪', date2: day }, page: 'pages/today/index', state: 'noConsent', tries: 0 },
  ...{ nextAt: null, reason: '', sentAt: null },
  ...change,
})
const me = () => town.as('villageChief')
const server = { server: townTime() }

it('shows what was told, page by page, and what is new until it was seen', async () => {
  const mine = 'villageChief'
  const days = [0, -1, -2, -9].map((n) => addDays(today, n))
  await town.cloud.database.bulkInsert('reminders', [
    ...days.map((day) => reminder(day, mine)),
    reminder(today, mine, { _id: 'later', state: 'waiting' }),
    reminder(today, mine, { _id: 'needless', state: 'notNeeded' }),
    reminder(today, mine, { _id: 'reported', owner: 'reporter' }),
    reminder(today, 'colleague'),
  ] as never[])
  const first = await me().get('message.mine', { limit: 3 }, server)
  const second = await me().get('message.mine', { limit: 3, cursor: first.next! }, server)
  expect([...first.items, ...second.items].map(({ day }) => day)).toEqual(days)
  expect(second.next).toBeNull()
  expect([...first.items, ...second.items].map(({ unread }) => unread)).toEqual([true, true, true, false])
  expect(first.items[0]!.words).toBe(`带溪，${Number(today.slice(5, 7))}月${Number(today.slice(8))}日截止`)

  const theirs = `${today}_colleague_dutyDue`
  await me().get('message.read', { ids: [first.items[0]!.id, theirs, 'unknown'] }, server)
  const after = await me().get('message.mine', { limit: 3 }, server)
  expect(after.items.map(({ unread }) => unread)).toEqual([false, true, true])
  // Nobody marks what was told to another.
  expect((await town.as('colleague').get('message.mine', {}, server)).items[0]!.unread).toBe(true)
})
