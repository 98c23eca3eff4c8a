/** Two of the office at once on one patrol: one word counts, and so does the patrol, once. */
import { rewrite } from '../oldState'
import { openTown, type Town, townTime } from '../town'
import { walk } from '../walks'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

/** Half of the reach, with an explanation. */
async function explained(): Promise<string> {
  const chief = town.as('villageChief')
  const { patrolId } = await chief.get('patrol.submit', walk({ to: 0.4 }))
  await chief.get('patrol.explain', { patrolId, text: '下游塌方' })
  return patrolId
}

/** What has been counted: patrols done for the duty, patrols met that day. */
async function counted() {
  const { duties } = await town.as('villageChief').get('patrol.today', {})
  const { today } = await town.as('office').get('patrol.overview', {})
  return { done: duties.find(({ assignmentId }) => assignmentId === 'a-stream')!.done, met: today.met }
}

const review = (who: 'office' | 'office2', patrolId: string, accepted: boolean, text: string) =>
  town.as(who).call('patrol.review', { patrolId, accepted, text })

const reviewOf = async (patrolId: string) => (await town.as('office').get('patrol.get', { patrolId })).review

it.each([
  ['one accepts, the other does not', true, false],
  ['both accept, in words of their own', true, true],
])('%s: the first word stays, the second is refused', async (_what, one, two) => {
  const patrolId = await explained()
  const before = await counted()
  const answers = await Promise.all([
    review('office', patrolId, one, '情况属实'),
    review('office2', patrolId, two, '请补充'),
  ])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.code]))).toEqual([
    'patrol.notAwaitingReview',
  ])
  const stands = (await reviewOf(patrolId))!
  const more = Number(stands.accepted)
  expect(stands.by).toBe(answers[0]!.ok ? '演示office' : '演示office2')
  expect(await counted()).toEqual({ done: before.done + more, met: before.met + more })
})

it('both tap the same answer, one of them twice: it counts once', async () => {
  const patrolId = await explained()
  const before = await counted()
  await Promise.all([
    review('office', patrolId, true, ''),
    review('office', patrolId, true, ''),
    review('office2', patrolId, true, ''),
  ])
  expect(await counted()).toEqual({ done: before.done + 1, met: before.met + 1 })
})

it('the walker explains in the moment in which the office answers: the answer stays', async () => {
  const patrolId = await explained()
  const before = await counted()
  const [answer] = await Promise.all([
    review('office', patrolId, true, ''),
    town
      .as('villageChief')
      .call('patrol.explain', { patrolId, text: '补充：有照片' }, { server: townTime() }),
  ])
  expect(answer.ok).toBe(true)
  expect((await town.as('office').get('patrol.get', { patrolId })).patrol.status).toBe('accepted')
  expect((await counted()).done).toBe(before.done + 1)
})

describe('nobody of the office reviews what is their own', () => {
  const answer = (who: 'office' | 'office2', patrolId: string) => review(who, patrolId, true, '情况属实')
  const mayReview = async (who: 'office' | 'office2' | 'headChief', patrolId: string) =>
    (await town.as(who).get('patrol.get', { patrolId })).may.review
  const refused = { ok: false, problem: { code: 'identity.otherNeeded' } }

  it.each([
    ['walked it', (patrol: object) => ({ ...patrol, personId: 'office' })],
    [
      'had asked for it to be walked',
      (patrol: object) => ({ ...patrol, onBehalfOf: { personId: 'office', name: '演示office' } }),
    ],
    [
      'walked along, confirmed or not',
      (patrol: object) => ({
        ...patrol,
        companions: [{ personId: 'office', name: '演示office', confirmedAt: null }],
      }),
    ],
  ])('who %s', async (_how, made) => {
    const patrolId = await explained()
    await rewrite(town, 'patrols', patrolId, made)
    expect(await mayReview('office', patrolId)).toBe(false)
    expect(await answer('office', patrolId)).toMatchObject(refused)
    expect(await reviewOf(patrolId)).toBeNull()
    // It is no reason for anybody else to stay away.
    expect(await mayReview('office2', patrolId)).toBe(true)
    expect(await mayReview('headChief', patrolId)).toBe(false)
    expect(await answer('office2', patrolId)).toMatchObject({ ok: true })
  })

  it('nor a clerk who is a chief, too, through the wire from beginning to end', async () => {
    const { assignmentId } = await town.as('office2').get('register.appoint', {
      ...{ personId: 'office', reachId: 'stream-1', role: 'villageChief', from: '2026-11-01' },
    })
    const submission = walk({ to: 0.4 }, { assignmentId })
    const { patrolId } = await town.as('office').get('patrol.submit', submission)
    await town.as('office').get('patrol.explain', { patrolId, text: '下游塌方' })
    expect(await answer('office', patrolId)).toMatchObject(refused)
    expect(await answer('office2', patrolId)).toMatchObject({ ok: true })
  })
})
