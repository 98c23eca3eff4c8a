/** What the clock could not do is seen by the office in plain words, and pushed on by it. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import type { Output } from '../../../domain/contract/contract'
import { rewrite } from '../oldState'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
beforeEach(async () => {
  for (const name of ['stuckWork', 'announcements', 'jobRuns'])
    for (const { _id } of raw(name)) await rewrite(town, name, _id, () => null)
})

const day = 24 * 3_600_000
const raw = (name: string) =>
  town.cloud.database.find(name, {}) as { _id: string; [field: string]: unknown }[]
const list = (input = {}) => town.as('office').get('job.listStuck', input)
const push = (id: string, who: 'office' | 'office2' = 'office') => town.as(who).get('job.pushOn', { id })
type Item = Output<'job.listStuck'>['items'][number]

const news = (change: object) => ({
  ...{ template: 'reportAssigned', values: ['一件', '2026-11-18', '请办'], page: 'p', at: townTime() },
  ...{ expanded: false, to: [{ kind: 'person', id: 'villageChief' }], ...change },
})
const broken = { to: 'nobody' }

/** Announcements that cannot be worked on, so many times tried. */
async function stuck(ids: string[], tries = 1): Promise<Item[]> {
  await town.cloud.database.bulkInsert('announcements', ids.map((_id) => news({ _id, ...broken })) as never)
  for (let n = 0; n < tries; n++) await town.strike(townTime() + (n * day) / 4)
  return (await list()).items
}

const mend = (_id: string) => rewrite(town, 'announcements', _id, () => news({ _id }))

it('shows what, since when, how often and why, and nothing of the document', async () => {
  const [item, ...more] = await stuck(['secret-one'], 5)
  expect(more).toEqual([])
  expect(item).toMatchObject({
    title: '一条消息没能分给该收的人',
    tries: 5,
    nextAt: null,
    trouble: 'malformed',
  })
  const answer = JSON.stringify(await list())
  expect(answer).not.toMatch(/secret-one|announcements|TypeError|nobody|at .*\.js/)
  expect(Object.keys(item!).sort()).toEqual(['id', 'nextAt', 'since', 'title', 'tries', 'trouble'])
})

it('pushed on while it is still broken it is stuck still, with its tries begun anew', async () => {
  const [item] = await stuck(['one'])
  expect(await push(item!.id)).toEqual({ outcome: 'stuck' })
  expect((await list()).items).toMatchObject([{ id: item!.id, tries: 1, since: item!.since }])
})

it('mended and pushed on it is done at once, and the second tap finds it gone', async () => {
  const [item] = await stuck(['one'])
  await mend('one')
  expect(await push(item!.id)).toEqual({ outcome: 'done' })
  expect(raw('announcements')).toMatchObject([{ _id: 'one', expanded: true }])
  expect(await list()).toMatchObject({ items: [], inAll: 0 })
  expect(await push(item!.id)).toEqual({ outcome: 'gone' })
})

it('what is stuck is not forgotten with its age, what was told is', async () => {
  const at = townTime() - 40 * day
  await stuck(['waits'])
  await rewrite(town, 'announcements', 'waits', (old) => ({ ...old, at }))
  await town.cloud.database.bulkInsert('announcements', [news({ _id: 'told', at, expanded: true }) as never])
  await town.strike(townTime() + day)
  expect(raw('announcements').map(({ _id }) => _id)).toEqual(['waits'])
})

it('what was sent is looked back on for four hundred days, and then forgotten', async () => {
  const sent = (days: number) => ({
    ...{ _id: `sent-${days}`, owner: 'p:villageChief', state: 'sent', nextAt: null },
    day: addDays(dayOf(townTime()), -days),
  })
  await town.cloud.database.bulkInsert('reminders', [sent(399), sent(402)] as never)
  await town.strike(townTime() + 60_000)
  const left = raw('reminders').map(({ _id }) => _id)
  expect(left.filter((id) => id.startsWith('sent-'))).toEqual(['sent-399'])
})

it('two of the office who tap twice at once do it once', async () => {
  const [item] = await stuck(['twice'])
  await mend('twice')
  const outcomes = await Promise.all([push(item!.id), push(item!.id, 'office2'), push(item!.id)])
  expect(outcomes.every(({ outcome }) => ['done', 'waiting', 'gone'].includes(outcome))).toBe(true)
  expect(outcomes.filter(({ outcome }) => outcome === 'done').length).toBeGreaterThan(0)
  expect(raw('reminders').filter(({ _id }) => _id.startsWith('twice'))).toHaveLength(1)
  expect(await list()).toMatchObject({ items: [], inAll: 0 })
})

it('each push that changed something leaves one line in the audit log, with the name and without the document', async () => {
  const [item] = await stuck(['secret-one'])
  await push(item!.id, 'office2')
  const lines = raw('audit').filter(({ action, target }) => action === 'job.pushOn' && target === item!.id)
  expect(lines).toMatchObject([{ by: 'office2', outcome: 'ok' }])
  expect(JSON.stringify(lines)).not.toContain('secret-one')
})

it('all of it is pushed on, and the next stroke of the clock does what was mended', async () => {
  const items = await stuck(['one', 'two', 'three'])
  expect(items).toHaveLength(3)
  await mend('two')
  expect(await town.as('office').get('job.pushAllOn', { all: true })).toEqual({ pushed: 3 })
  await town.strike(townTime() + 60_000)
  expect(await list()).toMatchObject({ inAll: 2, items: [{ tries: 1 }, { tries: 1 }] })
})

it('is for the office alone', async () => {
  for (const action of ['job.listStuck', 'job.pushOn', 'job.pushAllOn'] as const)
    for (const who of ['headChief', 'villageChief', 'environment', 'resident1'] as const)
      expect(await town.as(who).refusal(action, { id: 'x', all: true })).toMatch(
        /identity\.(forbidden|unbound)/,
      )
})

it('a phone that calls the clock itself pushes nothing', async () => {
  const [item] = await stuck(['one'])
  const order = { pushOn: item!.id, until: townTime() + 5_000 }
  const answer = await town.cloud.call('clock', order, { openid: town.as('office').openid, at: townTime() })
  expect(answer).toEqual({ worked: 0 })
})
