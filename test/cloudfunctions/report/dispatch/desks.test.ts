/** The office's desk: what is one matter, where a report goes, and what lies where. */
import { dayOf, dayStart } from '../../../../domain/calendar/day'
import { foreign, openTown, stream, type Town, townTime } from '../../town'
import {
  aDay,
  at,
  auditOf,
  closed,
  dispatched,
  entered,
  filed,
  newId,
  onStream,
  step,
  stored,
  submission,
  typesOf,
  numberOf,
  published,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  // No verdict on a photo comes later and changes the store behind a test's back.
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(() => town.close())

const office = () => town.as('office')
const state = (reportId: string) => stored(town, reportId).state

it('what was refused is looked at once more, by somebody else, for who has nothing but the receipt', async () => {
  const me = town.as('residentAppeal')
  const { reportId, receipt } = await filed(town, 'residentAppeal', { link: 'receipt' })
  await office().get('report.reject', { ...step(reportId), text: '现场没有看到' })
  const appeal = { receipt, commandId: newId(), text: '在涵洞里面，电话13800138000' }
  const late = { ...appeal, commandId: newId() }
  expect(await me.refusal('report.appeal', late, at(townTime() + 31 * aDay))).toBe('report.appealTooLate')
  await me.get('report.appeal', appeal)
  await me.get('report.appeal', appeal)
  expect(stored(town, reportId)).toMatchObject({ state: 'submitted', open: true, desks: ['office:triage'] })
  expect(JSON.stringify(town.cloud.database.find('reportEvents', { reportId }))).not.toContain('13800138000')
  const judging = ['accept', 'dispatch', 'reject', 'merge']
  const offered = async (who: 'office' | 'office2') => {
    const { report, may } = await town.as(who).get('report.get', { reportId })
    expect(report.appealed).toBe(true)
    return may.filter((name) => judging.includes(name))
  }
  expect([await offered('office'), (await offered('office2')).sort()]).toEqual([[], [...judging].sort()])
  const other = town.as('office2')
  await other.get('report.reject', { ...step(reportId), text: '又去看了，涵洞里没有水' })
  expect(await me.refusal('report.appeal', { ...appeal, commandId: newId() })).toBe('report.appealedBefore')
  expect(typesOf(town, reportId)).toEqual(['submitted', 'rejected', 'appealed', 'rejected'])
})

describe('joined with an earlier one', () => {
  it('its reporter follows the earlier one to the end, each merge is one more voice whoever reported, and who tapped at both counts once', async () => {
    const place = onStream(12)
    const first = (await filed(town, 'residentA', { place })).reportId
    const second = (await filed(town, 'residentB', { place })).reportId
    const third = (await filed(town, 'residentA', { place })).reportId
    for (const reportId of [first, second]) await published(town, reportId)
    await town.as('residentC').get('report.witness', { reportId: first })
    await town.as('residentC').get('report.witness', { reportId: second })
    await town.as('residentD').get('report.witness', { reportId: second })
    await office().get('report.merge', { ...step(second), into: first, text: '同一处' })
    // The second report, C who saw both once, D.
    expect(stored(town, first).witnesses).toBe(3)
    expect(stored(town, second)).toMatchObject({ state: 'merged', mergedInto: first, open: false })
    await office().get('report.merge', { ...step(third), into: first, text: '' })
    // The same person's; counted less, it would tell the office so.
    expect(stored(town, first).witnesses).toBe(4)
    expect(await town.as('residentB').get('report.witness', { reportId: first })).toEqual({ witnesses: 5 })
    expect(auditOf(town, { action: 'report.merge', target: first })).toMatchObject([
      { by: 'office' },
      { by: 'office' },
    ])
    await closed(town, first)
    expect(await town.as('residentB').get('report.track', { reportId: second })).toMatchObject({
      state: 'merged',
      mergedState: 'closed',
    })
    expect(town.cloud.database.find('rewards', { reportId: second })).toEqual([])
    expect(town.cloud.database.find('rewards', { reportId: first })).toHaveLength(1)
  })

  it('joined on and on, it is followed to the last one', async () => {
    const [first, second, third] = [
      await entered(town),
      await entered(town),
      (await filed(town, 'residentChain')).reportId,
    ]
    await office().get('report.merge', { ...step(third), into: second, text: '' })
    await office().get('report.merge', { ...step(second), into: first, text: '' })
    await dispatched(town, first)
    expect(await town.as('residentChain').get('report.track', { reportId: third })).toMatchObject({
      mergedState: 'assigned',
    })
  })

  it('never the earlier into the later one: the reward belongs to who reported first', async () => {
    const [first, second] = [await entered(town), await entered(town)]
    const swapped = { ...step(first), into: second, text: '' }
    expect(await office().refusal('report.merge', swapped)).toBe('report.mergeEarlier')
    expect([state(first), state(second)]).toEqual(['submitted', 'submitted'])
  })

  it('each into the other at the same moment: one of the two stays', async () => {
    const [one, two] = [await entered(town), await entered(town)]
    const answers = await Promise.all([
      town.as('office').call('report.merge', { ...step(one), into: two, text: '' }),
      town.as('office2').call('report.merge', { ...step(two), into: one, text: '' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect([state(one), state(two)].sort()).toEqual(['merged', 'submitted'])
  })
})

describe('dispatch by policy', () => {
  it('is proposed: the department of the category with the chief of the reach', async () => {
    const reportId = await entered(town)
    const { proposal, may } = await office().get('report.get', { reportId })
    expect(proposal).toMatchObject({ lead: { id: 'environment' }, joint: [{ id: 'villageChief' }] })
    expect(may).toEqual(expect.arrayContaining(['dispatch', 'accept', 'reject', 'merge']))
  })

  it('goes out at once where the policy says so; on a boundary water both sides are asked', async () => {
    const { policy } = await office().get('report.getDispatchPolicy', {})
    const rules = policy.rules.map((rule) => ({ ...rule, automatic: rule.category === 'bankWaste' }))
    const why = '岸边垃圾不用等人点'
    const saved = await office().get('report.saveDispatchPolicy', { ...policy, rules, why })
    expect(await town.as('office2').refusal('report.saveDispatchPolicy', policy)).toBe('submission.conflict')
    // Who changed it, and why, is remembered; the rules themselves hold nothing of it.
    const { version, ...before } = policy
    const { items } = await town.as('headChief').get('setting.history', { of: 'dispatch' })
    expect(items).toEqual([
      {
        ...saved,
        at: expect.any(Number),
        by: '演示office',
        why,
        before: { ...before, version },
        after: { ...before, rules, ...saved },
      },
    ])
    const { policy: now } = await office().get('report.getDispatchPolicy', {})
    expect(now).toEqual({ ...before, rules, ...saved })
    expect(await town.as('villageChief').refusal('setting.history', { of: 'dispatch' })).toBe(
      'identity.forbidden',
    )
    const withOther = { ...stream, _id: 'border-1', name: '界河段', otherSide: [foreign._id] }
    const [kept] = town.cloud.database.find('reaches', { _id: stream._id })
    await town.cloud.database.bulkInsert('reaches', [{ ...kept, ...withOther } as never])
    const [assignment] = town.cloud.database.find('assignments', { _id: 'a-stream' })
    await town.cloud.database.bulkInsert('assignments', [
      { ...assignment, _id: 'a-border', reachId: 'border-1' } as never,
    ])
    const input = await submission(town, { category: 'bankWaste', hintId: 'border-1' })
    await town.as('residentBorder').get('report.submit', input)
    expect(stored(town, input.reportId)).toMatchObject({
      state: 'assigned',
      reachId: 'border-1',
      lead: { kind: 'person', id: 'villageChief' },
      joint: [{ kind: 'person', id: 'colleague' }],
    })
    expect(typesOf(town, input.reportId)).toEqual(['submitted', 'accepted', 'assigned'])
    const theirs = await town.as('colleague').get('report.workList', { list: 'mine' })
    expect(theirs.items.map(({ id }) => id)).toContain(numberOf(town, input.reportId))
  })
})

it('open ones are found by the day they were reported, ended ones by the day they ended', async () => {
  const reportId = await entered(town)
  const { submittedAt } = stored(town, reportId)
  const [day, after] = [dayOf(submittedAt), dayOf(submittedAt + aDay)]
  const listed = async (list: 'open' | 'closed', days: { from?: string; until?: string }, now?: number) => {
    const { items } = await town
      .as('office')
      .get('report.workList', { list, limit: 100, ...days }, at(now ?? submittedAt))
    return items.some(({ id }) => id === reportId)
  }
  expect(await listed('open', { from: day, until: day })).toBe(true)
  expect(await listed('open', { from: after })).toBe(false)
  expect(await listed('open', { until: dayOf(submittedAt - aDay) })).toBe(false)
  const reject = { ...step(reportId), text: '不是河道问题' }
  const then = submittedAt + 3 * aDay
  await town.as('office').get('report.reject', reject, at(then))
  expect(await listed('closed', { from: dayOf(then), until: dayOf(then) }, then)).toBe(true)
  expect(await listed('closed', { until: after }, then)).toBe(false)
})

it('work lists: what burns first is on top, in pages; what has ended is found by department', async () => {
  const ids = [
    await entered(town, { place: onStream(40) }),
    await entered(town, { place: onStream(41) }),
    await entered(town, { place: onStream(42) }),
  ]
  for (const [n, handling] of (['complex', 'ordinary', 'cleaning'] as const).entries())
    await dispatched(town, ids[n]!, { lead: { kind: 'person', id: 'cleaner', name: '' }, handling })
  const page = (cursor?: string) =>
    town.as('cleaner').get('report.workList', { list: 'mine', limit: 2, ...(cursor ? { cursor } : {}) })
  const first = await page()
  const second = await page(first.next!)
  expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(
    [...ids].reverse().map((id) => numberOf(town, id)),
  )
  expect(second.next).toBeNull()
  const load = await office().get('report.workload', {})
  const open = town.cloud.database.find('reports', { open: true }).length
  expect(load).toMatchObject({ open, overdue: 0 })
  expect(load.departments.find(({ id }) => id === 'environment')!.open).toBe(
    town.cloud.database.find('reports', { desks: 'department:environment' }).length,
  )
  const ended = await town.as('environment').get('report.workList', { list: 'closed', limit: 100 })
  expect(ended.items.length).toBeGreaterThan(0)
  const byOffice = await office().get('report.workList', {
    list: 'closed',
    departmentId: 'environment',
    limit: 100,
  })
  expect(byOffice.items.map(({ id }) => numberOf(town, id))).toEqual(ended.items.map(({ id }) => id))
  const all = await office().get('report.workList', { list: 'closed', limit: 100 })
  const times = all.items.map(({ endedAt }) => endedAt!)
  expect(new Set(times).size).toBeGreaterThan(1)
  expect(times).toEqual([...times].sort((a, b) => b - a))
  // When it ended: the moment for the office, the day for whoever knows no moments.
  const [last] = byOffice.items
  const { closedAt, stageAt } = stored(town, last!.id)
  expect(last!.endedAt).toBe(closedAt ?? stageAt)
  expect(ended.items[0]!.endedAt).toBe(dayStart(last!.endedAt!))
  expect((await town.as('agriculture').get('report.workList', { list: 'closed' })).items).toEqual([])
})
