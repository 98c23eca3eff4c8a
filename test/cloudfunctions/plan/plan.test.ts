/** 一河一策 as people live it: written by the office, approved by the head chief, worked off by whoever is responsible. */
import { clockAt, enterGroup, openDesk, pushOf } from '../push/mornings'
import { openTown, type Town, townTime } from '../town'
import { writing } from './writing'

let town: Town
let write: ReturnType<typeof writing>
beforeAll(async () => {
  town = await openTown()
  write = writing(town)
  await write.water()
})
afterAll(() => town.close())

const whole = (planId: string, who: Parameters<Town['as']>[0] = 'office') =>
  town.as(who).get('plan.whole', { planId })
const submit = (planId: string, number: number) => town.as('office').call('plan.submit', { planId, number })
const decide = (planId: string, number: number, approved: boolean, reason = '') =>
  town.as('headChief').call('plan.decide', { planId, number, approved, reason })
const codeOf = (answer: { ok: boolean; problem?: { code: string } }) =>
  answer.ok ? 'ok' : answer.problem!.code

const idOf = (name: string) => `progress${name}`.padEnd(26, '0')
const report = (
  who: Parameters<Town['as']>[0],
  entryId: string,
  name: string,
  percent: number,
  at?: number,
) =>
  town
    .as(who)
    .call(
      'planProgress.add',
      { id: idOf(name), entryId, entry: { percent, note: '管网已铺 200 米', photos: [] } },
      at === undefined ? {} : { server: at },
    )
const task = async (id: string) => (await town.as('office').get('planTask.get', { id })).record

describe('approval', () => {
  it('a plan is handed in once however often it is tapped, and the head chief approves it', async () => {
    await write.whole('a')
    expect(await whole('a')).toMatchObject({ state: 'draft', versions: [], changed: false })
    expect([await submit('a', 1), await submit('a', 1)].map(codeOf)).toEqual(['ok', 'ok'])
    const seen = await whole('a', 'headChief')
    expect(seen).toMatchObject({ state: 'submitted', may: { submit: false, decide: true } })
    expect(seen.versions).toHaveLength(1)
    const waiting = await town.as('headChief').get('desk.waiting', {})
    expect(waiting.items).toMatchObject([{ key: 'plan a', kind: '一河一策', title: 'a一河一策' }])
    expect([await decide('a', 1, true), await decide('a', 1, true)].map(codeOf)).toEqual(['ok', 'ok'])
    expect(await whole('a')).toMatchObject({
      state: 'approved',
      versions: [{ number: 1, state: 'approved', by: '演示office', decidedBy: '演示headChief' }],
    })
    expect((await town.as('headChief').get('desk.waiting', {})).items).toEqual([])
  })

  it('what is written after the approval is another version; the one in force stays as it was', async () => {
    const { version, entry } = await task('a-t')
    await town
      .as('office')
      .get('planTask.save', { id: 'a-t', version, entry: { ...entry, name: '改了的任务' } })
    expect(await whole('a')).toMatchObject({ state: 'approved', changed: true })
    const kept = await town.as('villageChief').get('plan.version', { planId: 'a', number: 1 })
    expect(kept.whole.tasks[0]!.entry.name).toBe('任务a-t')
    expect(codeOf(await submit('a', 2))).toBe('ok')
    expect(codeOf(await decide('a', 2, false))).toBe('plan.reasonMissing')
    expect(codeOf(await decide('a', 2, false, '投资再细一点'))).toBe('ok')
    expect(await whole('a')).toMatchObject({
      state: 'returned',
      versions: [{ number: 2, reason: '投资再细一点' }, { number: 1 }],
    })
  })

  it('nobody decides twice, on an older version, or on what was not handed in', async () => {
    expect(codeOf(await decide('a', 2, true))).toBe('plan.moved')
    expect(codeOf(await decide('a', 1, false, '晚了'))).toBe('plan.moved')
    expect(codeOf(await decide('a', 7, true))).toBe('plan.moved')
    expect(codeOf(await submit('a', 9))).toBe('plan.moved')
    expect(
      await town
        .as('villageChief')
        .refusal('plan.decide', { planId: 'a', number: 2, approved: true, reason: '' }),
    ).toBe('identity.forbidden')
  })

  it('a head chief who wrote in it does not approve it', async () => {
    const both = { _id: town.as('residentBoth').openid, personId: 'both', name: '演示both' }
    await town.cloud.database.bulkInsert('bindings', [
      { ...both, roles: ['office', 'headChief'], departmentId: null, boundAt: 0 },
    ])
    await write.whole('own')
    const { record } = await town.as('residentBoth').get('planGoal.get', { id: 'own-g' })
    await town.as('residentBoth').get('planGoal.save', {
      ...{ id: 'own-g', version: record.version, entry: { ...record.entry, wanted: 'Ⅱ' } },
    })
    await submit('own', 1)
    const tap = { planId: 'own', number: 1, approved: true, reason: '' }
    expect((await whole('own', 'residentBoth')).may.decide).toBe(false)
    expect(await town.as('residentBoth').refusal('plan.decide', tap)).toBe('plan.ownWork')
    expect(codeOf(await decide('own', 1, true))).toBe('ok')
  })

  it('what does not fit together is not handed in, and the sentence says what to do', async () => {
    await write.plan('thin')
    const answer = await submit('thin', 1)
    expect(answer).toMatchObject({ problem: { code: 'plan.unfit', detail: '还没有问题，请至少写一条问题' } })
    expect(await whole('thin')).toMatchObject({ state: 'draft', versions: [] })
  })
})

describe('bad input', () => {
  it('a goal in the past is not stored; one that was written in time may still be corrected', async () => {
    await write.plan('past')
    const save = (part: object, version = 0) =>
      town.as('office').call('planGoal.save', {
        ...{ id: 'past-g', version },
        entry: {
          ...{
            planId: 'past',
            problemId: null,
            name: '水质',
            now: 'Ⅴ',
            wanted: 'Ⅲ',
            unit: '类',
            reached: '',
          },
          ...{ year: 2026, ...part },
        },
      })
    expect(codeOf(await save({ year: 2025 }))).toBe('plan.goalPast')
    expect(town.cloud.database.find('planGoals', { _id: 'past-g' })).toEqual([])
    expect(codeOf(await save({}))).toBe('ok')
    expect(codeOf(await save({ year: 2024 }, 1))).toBe('plan.goalPast')
    expect(codeOf(await save({ reached: 'Ⅲ' }, 1))).toBe('ok')
  })

  it('a task that ends before it begins, or costs -1, is not stored', async () => {
    const { entry } = await task('a-t')
    const measure = { name: '管网', kind: 'works', amount: '', cost: -1, funds: '', place: '', until: null }
    const wrong = [{ until: '2026-02-28' }, { measures: [measure] }, { personId: null, departmentId: null }]
    for (const part of wrong) {
      const input = { id: 'wrong', version: 0, entry: { ...entry, ...part } }
      expect(await town.as('office').refusal('planTask.save', input)).toMatch(
        /input.invalid|register.entryWrong/,
      )
    }
    expect(town.cloud.database.find('planTasks', { _id: 'wrong' })).toEqual([])
  })
})

describe('progress', () => {
  beforeAll(() => write.inForce('run'))
  const tasksOf = async (who: 'villageChief' | 'environment') =>
    (await town.as(who).get('plan.myTasks', {})).items.filter(({ id }) => id.startsWith('run-'))

  it('whoever is responsible finds the task, reports, and what was said stands in it', async () => {
    expect(await tasksOf('villageChief')).toMatchObject([
      { id: 'run-t', planName: 'run一河一策', waterName: '带溪' },
    ])
    expect([
      await report('villageChief', 'run-t', '1', 40),
      await report('villageChief', 'run-t', '1', 40),
    ]).toEqual([
      { ok: true, value: {} },
      { ok: true, value: {} },
    ])
    expect(await task('run-t')).toMatchObject({
      version: 2,
      entry: { percent: 40, said: '管网已铺 200 米', reported: '2026-11-18', finished: null },
    })
    const { items } = await town.as('headChief').get('planProgress.list', { entryId: 'run-t' })
    expect(items).toMatchObject([{ by: '演示villageChief', entry: { percent: 40 } }])
  })

  it('others cannot, but the office can for them, and a department for its own', async () => {
    expect(codeOf(await report('colleague', 'run-t', '2', 50))).toBe('identity.forbidden')
    expect(codeOf(await report('environment', 'run-t', '3', 50))).toBe('identity.forbidden')
    expect(town.cloud.database.find('registerLogs', { _id: idOf('2') })).toEqual([])
    expect(codeOf(await report('office', 'run-t', '4', 50))).toBe('ok')
    await write.task('run-d', 'run', { personId: null, departmentId: 'environment' })
    expect((await tasksOf('environment')).map(({ id }) => id)).toEqual(['run-d'])
    expect(codeOf(await report('environment', 'run-d', '5', 10))).toBe('ok')
  })

  it('with 100% it is done and waits for nobody; corrected downwards it goes on', async () => {
    expect(codeOf(await report('villageChief', 'run-t', '6', 100))).toBe('ok')
    expect((await task('run-t')).entry.finished).toBe('2026-11-18')
    expect(await tasksOf('villageChief')).toEqual([])
    expect(codeOf(await report('office', 'run-t', '7', 90))).toBe('ok')
    expect((await task('run-t')).entry.finished).toBeNull()
  })

  it('past its end it stands on the desk with who owes it, until it is done', async () => {
    const late = townTime() + 60 * 86_400_000
    // A task at a reach that ended is asked of nobody.
    const gone = { ...town.cloud.database.find('reaches', { _id: 'stream-1' })[0]!, _id: 'gone' }
    await town.cloud.database.bulkInsert('reaches', [{ ...gone, until: '2026-12-01' }])
    await write.task('run-gone', 'run', { departmentId: 'environment', reachId: 'gone' })
    const waiting = async () =>
      (await town.as('office').get('desk.waiting', {}, { server: late })).items.filter(({ key }) =>
        key.startsWith('planTask run-'),
      )
    expect(await waiting()).toMatchObject([
      { key: 'planTask run-d', late: true, detail: 'run一河一策，演示部门environment，过了 17 天' },
      { key: 'planTask run-t', late: true, detail: 'run一河一策，演示villageChief，过了 17 天' },
    ])
    await report('villageChief', 'run-t', '8', 100, late)
    expect((await waiting()).map(({ key }) => key)).toEqual(['planTask run-d'])
  })

  it('past its end it stands in the morning message of its department and of its village', async () => {
    await openDesk(town)
    const late = '2027-01-18'
    await write.task('run-v', 'run', { departmentId: 'agriculture', reachId: 'stream-1' })
    await enterGroup(town, 'village', null, { villages: ['演示一村'] })
    await enterGroup(town, 'elsewhere', null, { villages: ['演示二村'] })
    await enterGroup(town, 'bureau', null, { kind: 'department', departmentId: 'environment' })
    await town.strike(clockAt('2027-01-17', 17))
    const said = (id: string) => String(pushOf(town, late, id).text)
    expect(said('village')).toContain('带溪 任务run-v，过了 18 天')
    expect(said('village')).not.toContain('任务run-d')
    expect(said('elsewhere')).not.toContain('任务')
    expect(said('bureau')).toContain('任务run-d，过了 18 天')
    expect(said('bureau')).not.toContain('任务run-v')
  })

  it('tasks of a plan that nobody approved urge nobody', async () => {
    await write.whole('paper')
    const { items } = await town.as('villageChief').get('plan.myTasks', {})
    expect(items.map(({ id }) => id)).not.toContain('paper-t')
  })
})
