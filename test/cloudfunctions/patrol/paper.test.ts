/** A patrol on paper, entered by the office: it counts for duties, ledger and assessment as any other, and is marked. */
import { startOfDay } from '../../../domain/calendar/day'
import type { Input } from '../../../domain/contract/contract'
import { openTown, stream, type Town, townTime } from '../town'
import { newPatrolId, walk } from '../walks'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

type Sheet = Input<'paperPatrol.enter'>

const sheet = (change: Partial<Sheet> = {}): Sheet => ({
  ...{ patrolId: newPatrolId(), assignmentId: 'a-stream', day: '2026-11-17', from: 8 * 60, until: 9 * 60 },
  ...{ companionIds: [], checklist: [], photos: [], note: '纸质记录，河长签字' },
  ...change,
})
const enter = (change: Partial<Sheet> = {}) => town.as('office').call('paperPatrol.enter', sheet(change))
const codeOf = async (change: Partial<Sheet>) => {
  const answer = await enter(change)
  return answer.ok ? 'ok' : answer.problem.code
}
const dutyOf = async (name: 'villageChief' | 'policeChief', assignmentId: string) =>
  (await town.as(name).get('patrol.today', {})).duties.find((duty) => duty.assignmentId === assignmentId)!

it('fulfils the duty, stands in ledger and history, and says that it is paper', async () => {
  const entered = sheet()
  await town.as('office').get('paperPatrol.enter', entered)
  expect(await dutyOf('villageChief', 'a-stream')).toMatchObject({ state: 'done', done: 1 })
  const { items } = await town.as('office').get('patrol.listAll', { reachId: stream._id })
  expect(items).toMatchObject([
    { id: entered.patrolId, status: 'accepted', day: '2026-11-17', paper: true, duration: 0 },
  ])
  const mine = await town.as('villageChief').get('patrol.listMine', {})
  expect(mine.items).toMatchObject([{ paper: true, personName: '演示villageChief' }])
  const { review } = await town.as('villageChief').get('patrol.get', { patrolId: entered.patrolId })
  expect(review).toMatchObject({ accepted: true, text: '纸质巡河记录', by: '演示office' })
})

it('is one however often it is sent; the same id with something else is a conflict', async () => {
  const entered = sheet()
  const { patrolId } = entered
  expect(await town.as('office').get('paperPatrol.enter', entered)).toEqual({ patrolId })
  expect(await town.as('office').get('paperPatrol.enter', entered)).toEqual({ patrolId })
  expect(await codeOf({ patrolId, note: '另外的' })).toBe('submission.conflict')
  expect((await dutyOf('villageChief', 'a-stream')).done).toBe(1)
})

it('who signed as well has the own duty fulfilled at once', async () => {
  expect(await codeOf({ companionIds: ['policeChief'] })).toBe('ok')
  expect(await dutyOf('policeChief', 'a-police')).toMatchObject({ done: 1, state: 'done' })
})

it('what is abnormal on it becomes a problem', async () => {
  const entry = {
    item: 'bankWaste' as const,
    note: '岸边垃圾',
    outcome: 'open' as const,
    before: [],
    after: [],
  }
  expect(await codeOf({ checklist: [entry] })).toBe('ok')
  const { items } = await town.as('office').get('report.workList', { list: 'triage' })
  expect(items).toMatchObject([{ category: 'bankWaste', reachName: stream.name, source: 'chief' }])
})

it('the same walk is not there twice, by phone and on paper', async () => {
  const walked = walk({ endedAt: townTime() })
  await town.as('villageChief').get('patrol.submit', walked)
  const minutes = (instant: number) => Math.floor((instant - startOfDay('2026-11-18')) / 60_000)
  const same = { day: '2026-11-18', from: minutes(walked.startedAt), until: minutes(walked.endedAt) + 1 }
  expect(await codeOf({ ...same, until: minutes(walked.endedAt) })).toBe('patrol.alreadyRecorded')
  expect(await codeOf({ day: '2026-11-18', from: 60, until: 120 })).toBe('ok')
})

it('two who enter the same sheet at the same moment: it counts once, and the other is told', async () => {
  const enterAll = (from: number, many: number) =>
    Promise.all(Array.from({ length: many }, () => codeOf({ from, until: from + 60 })))
  await enterAll(6 * 60, 3)
  const said = await enterAll(8 * 60, 3)
  expect(said.sort()).toEqual(['ok', 'patrol.alreadyRecorded', 'patrol.alreadyRecorded'])
  const others = [10, 12, 14].map((hour) => codeOf({ from: hour * 60, until: (hour + 1) * 60 }))
  expect(await Promise.all(others)).toEqual(['ok', 'ok', 'ok'])
  expect(town.cloud.database.count('patrols')).toBe(5)
})

it('nobody enters the own, tomorrow, somebody without the reach, or nothing to show', async () => {
  expect(await codeOf({ companionIds: ['office'] })).toBe('identity.otherNeeded')
  expect(await codeOf({ day: '2026-11-19' })).toBe('patrol.timeImpossible')
  expect(await codeOf({ from: 600, until: 600 })).toBe('patrol.timeImpossible')
  expect(await codeOf({ day: '2025-12-31' })).toBe('register.assignmentUnknown')
  expect(await codeOf({ companionIds: ['nobody'] })).toBe('register.personUnknown')
  expect(await codeOf({ note: '' })).toBe('patrol.evidenceMissing')
  expect(await codeOf({ photos: ['cloud://local.local-local/patrols/other/1.jpg'] })).toBe('input.invalid')
  expect(await town.as('villageChief').refusal('paperPatrol.enter', sheet())).toBe('identity.forbidden')
})
