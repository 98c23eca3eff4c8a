/** A report, or a finding of supervision, that is no matter of a day becomes a problem of the plan of its water. */
import { emptyEntry } from '../../../domain/register/kit/register'
import { rectifications } from '../../../domain/supervision/rectifications'
import { openTown, type Town, townTime } from '../town'
import { writing } from './writing'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await writing(town).water()
  await writing(town).plan('a')
})
afterAll(() => town.close())

const codeOf = (answer: { ok: boolean; problem?: { code: string } }) =>
  answer.ok ? 'ok' : answer.problem!.code
const text = '河面有很多漂浮物'
const stored = (id: string) => town.cloud.database.find('planProblems', { _id: `r-${id}` })
const take = (reportId: string) => town.as('office').call('plan.takeReport', { reportId })
const put = (id: string, part: object) =>
  town.cloud.database.bulkInsert('reports', [
    {
      ...{ _id: id, digest: '', category: 'outlet', text, place: [120.3524, 27.6502], reachId: 'stream-1' },
      ...{
        reachName: '带溪演示段',
        source: 'resident',
        state: 'handling',
        severity: 'serious',
        open: true,
      },
      ...{ submittedAt: townTime() - 86_400_000, sortKey: id, strikeAt: null, ...part },
    } as never,
  ])

it('a report becomes a problem of the plan of its water by one tap, and by two taps as well; its words stay where they are', async () => {
  await put('rep1', {})
  expect([await take('rep1'), await take('rep1')]).toMatchObject([
    { ok: true, value: { problemId: 'r-rep1' } },
    { ok: true, value: { problemId: 'r-rep1' } },
  ])
  const [problem, ...others] = stored('rep1')
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    ...{
      version: 1,
      name: '带溪演示段 偷排污水',
      field: 'pollution',
      severity: 'serious',
      origin: 'report',
    },
    ...{ found: '2026-11-17', reachId: 'stream-1', active: true },
  })
  expect(JSON.stringify(problem)).not.toContain(text)
})

it('a report that was not dispatched, or is about a chief, is none of the plan', async () => {
  await put('rep2', { state: 'submitted' })
  await put('rep3', { aboutChief: true })
  expect([await take('rep2'), await take('rep3')].map(codeOf)).toEqual(['plan.notForPlan', 'plan.notForPlan'])
  expect(codeOf(await take('nowhere'))).toBe('report.unknown')
})

it('a report of a water without a plan says what to do first', async () => {
  await put('rep4', { reachId: 'pond-1' })
  expect(codeOf(await take('rep4'))).toBe('plan.none')
})

it('of several plans of a water the running one has it, else the latest', async () => {
  const { waterId } = town.cloud.database.find('reaches', { _id: 'pond-1' })[0]!
  const plan = (id: string, from: number) =>
    town.cloud.database.bulkInsert('plans', [
      { _id: id, name: id, waterId, from, years: 'two', active: true, version: 1 } as never,
    ])
  await plan('old', 2020)
  await plan('next', 2028)
  await put('rep5', { reachId: 'pond-1' })
  expect(await take('rep5')).toMatchObject({ ok: true, value: { planId: 'next' } })
  await plan('running', 2025)
  await put('rep6', { reachId: 'pond-1' })
  expect(await take('rep6')).toMatchObject({ ok: true, value: { planId: 'running' } })
})

it('a finding of supervision becomes one as well, once, with what was written of it; one of no reach says what to do first', async () => {
  const found = { ...emptyEntry(rectifications), foundOn: '2026-11-10', said: '三处排口直排', active: true }
  await town.cloud.database.bulkInsert('rectifications', [
    { ...found, _id: 'found', problem: '带溪排口直排', reachId: 'stream-1' },
    { ...found, _id: 'placeless', problem: '台账不全' },
  ] as never[])
  const takeOne = (rectificationId: string) =>
    town.as('office').call('plan.takeRectification', { rectificationId })
  const taken = { ok: true, value: { problemId: 'z-found' } }
  expect([await takeOne('found'), await takeOne('found')]).toMatchObject([taken, taken])
  expect(town.cloud.database.find('planProblems', { _id: 'z-found' })).toMatchObject([
    {
      ...{ name: '带溪排口直排', seen: '三处排口直排', origin: 'supervision', found: '2026-11-10' },
      ...{ reachId: 'stream-1', version: 1, active: true },
    },
  ])
  expect([await takeOne('placeless'), await takeOne('nowhere')].map(codeOf)).toEqual([
    'plan.noReach',
    'register.entryUnknown',
  ])
})
