/** The office's answer reaches who walked, on every phone, until it is read or its time is over. */
import { startOfDay } from '../../../domain/calendar/day'
import { rewrite } from '../oldState'
import { openTown, type Town } from '../town'
import { walk } from '../walks'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const noon = (day: string) => ({ server: startOfDay(day) + 12 * 3600_000 })
const newsOf = async (who: 'villageChief' | 'colleague', at?: { server: number }) =>
  (await town.as(who).get('patrol.today', {}, at)).news ?? []

/** Half of the reach, explained and answered. */
async function answered(accepted: boolean, text = '请走完下游'): Promise<string> {
  const { patrolId } = await town.as('villageChief').get('patrol.submit', walk({ to: 0.4 }))
  await town.as('villageChief').get('patrol.explain', { patrolId, text: '下游塌方' })
  await town.as('office').get('patrol.review', { patrolId, accepted, text })
  return patrolId
}

it('says what the office said, to which walk, and whether there may be one more word', async () => {
  const patrolId = await answered(false)
  expect(await newsOf('villageChief')).toMatchObject([
    {
      patrol: { id: patrolId, reachName: '带溪演示段', status: 'rejected' },
      assignmentId: 'a-stream',
      review: { accepted: false, text: '请走完下游' },
      explainable: true,
    },
  ])
  expect(await newsOf('colleague')).toEqual([])
})

it('several answers: the newest first', async () => {
  const first = await answered(false)
  const second = await answered(true, '情况属实')
  expect((await newsOf('villageChief')).map(({ patrol }) => patrol.id)).toEqual([second, first])
})

it('read on one phone it is read on the other; a second tap changes nothing', async () => {
  const patrolId = await answered(true, '情况属实')
  const [news] = await newsOf('villageChief')
  const read = { patrolId, answeredAt: news!.review.at }
  expect((await town.as('villageChief').get('patrol.get', { patrolId })).unread).toBe(true)
  await town.as('villageChief').get('patrol.markRead', read)
  await town.as('villageChief').get('patrol.markRead', read)
  expect(await newsOf('villageChief')).toEqual([])
  const kept = await town.as('villageChief').get('patrol.get', { patrolId })
  expect(kept).toMatchObject({ unread: false, review: { accepted: true, text: '情况属实' } })
})

it('nobody but the walker can say it was read, and to the office it is no news', async () => {
  const patrolId = await answered(true)
  const [news] = await newsOf('villageChief')
  const read = { patrolId, answeredAt: news!.review.at }
  for (const who of ['colleague', 'office'] as const) {
    expect(await town.as(who).refusal('patrol.markRead', read)).toBe('identity.forbidden')
  }
  expect(
    await town.as('villageChief').refusal('patrol.markRead', { ...read, patrolId: 'x'.repeat(24) }),
  ).toBe('patrol.unknown')
  expect((await town.as('office').get('patrol.get', { patrolId })).unread).toBe(false)
  expect(await newsOf('villageChief')).toHaveLength(1)
})

it('explained once more the first answer is read; the second is news, though the first is marked late', async () => {
  const patrolId = await answered(false)
  const [first] = await newsOf('villageChief')
  await town.as('villageChief').get('patrol.explain', { patrolId, text: '路断了，有照片' })
  expect(await newsOf('villageChief')).toEqual([])
  await town.as('office').get('patrol.review', { patrolId, accepted: false, text: '还是没走到' })
  await town.as('villageChief').get('patrol.markRead', { patrolId, answeredAt: first!.review.at })
  expect(await newsOf('villageChief')).toMatchObject([
    { review: { text: '还是没走到' }, explainable: false, patrol: { id: patrolId } },
  ])
})

it('stays a week, also when the week of the walk is over meanwhile, and not for ever', async () => {
  const { patrolId } = await town.as('villageChief').get('patrol.submit', walk({ to: 0.4 }))
  await town.as('villageChief').get('patrol.explain', { patrolId, text: '下游塌方' })
  await town.as('office').get('patrol.review', { patrolId, accepted: true, text: '' }, noon('2026-11-23'))
  expect(await newsOf('villageChief', noon('2026-11-30'))).toHaveLength(1)
  expect(await newsOf('villageChief', noon('2026-12-01'))).toEqual([])
})

it('who did not explain in time hears that, too', async () => {
  await town.as('villageChief').get('patrol.submit', walk({ to: 0.4 }))
  await town.strike(startOfDay('2026-11-26') + 600_000)
  expect(await newsOf('villageChief', noon('2026-11-26'))).toMatchObject([
    { review: { accepted: false, by: '系统', text: '到期没有说明' }, explainable: true },
  ])
})

it('what was answered before there were such cards is only in the history', async () => {
  const patrolId = await answered(true)
  await rewrite(town, 'patrols', patrolId, ({ newsUntil: _gone, ...old }) => old)
  expect(await newsOf('villageChief')).toEqual([])
  expect((await town.as('villageChief').get('patrol.get', { patrolId })).unread).toBe(false)
})
