/**
 * A chief read a report about himself at once, with the exact place and time. Before dispatch chiefs see only what they
 * found themselves; what is said about a chief is for the office and the head chief alone, whatever happens to it.
 */
import { dayStart } from '../../../../domain/calendar/day'
import { openTown, townTime, type Town } from '../../town'
import { walk } from '../../walks'
import {
  aDay,
  at,
  closed,
  dispatched,
  filed,
  numberOf,
  onStream,
  published,
  step,
  stored,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
  const townChief = { ...town.cloud.database.find('assignments', { _id: 'a-stream' })[0]!, _id: 'a-town' }
  await town.cloud.database.bulkInsert('assignments', [
    { ...townChief, personId: 'colleague', role: 'townChief' },
  ])
})
afterAll(() => town.close())

type Name = Parameters<Town['as']>[0]
const chiefs = ['villageChief', 'policeChief', 'colleague'] as const
const head = { kind: 'person', id: 'headChief', name: '' } as const

/** All by which somebody might come to know of it. */
async function tracesFor(who: Name, reportId: string): Promise<string[]> {
  const one = town.as(who)
  const answers = [
    await one.call('report.onMyReaches', {}),
    await one.call('report.workList', { list: 'mine', limit: 100 }),
    await one.call('report.workList', { list: 'closed', limit: 100 }),
    await one.call('report.listPublic', {}),
    await one.call('report.near', { place: onStream(20), category: 'chiefConduct' }),
  ]
  const names = [reportId, numberOf(town, reportId)]
  const listed = answers.flatMap((answer, n) =>
    names.some((name) => JSON.stringify(answer).includes(name)) ? [`answer ${n}`] : [],
  )
  const read = await Promise.all(names.map((name) => one.call('report.get', { reportId: name })))
  return [...listed, ...read.flatMap((answer) => (answer.ok ? ['report.get'] : []))]
}
const told = (reportId: string) =>
  JSON.stringify(
    town.cloud.database
      .find('announcements', {})
      .filter(({ _id }) => String(_id).startsWith(numberOf(town, reportId)))
      .map(({ to }) => to),
  )

it('before it is dispatched a chief knows nothing of a report of his reach', async () => {
  const { reportId } = await filed(town, 'residentWary')
  for (const chief of chiefs) expect([chief, await tracesFor(chief, reportId)]).toEqual([chief, []])
  await town.as('office').get('report.accept', step(reportId))
  expect(await tracesFor('villageChief', reportId)).toEqual([])
  const board = await town.as('office').get('report.workload', {})
  expect(board.open).toBeGreaterThan(0)
})

it('dispatched he sees it, with day and place, and no time finer than that', async () => {
  const { reportId } = await filed(town, 'residentPlain')
  await dispatched(town, reportId)
  const number = numberOf(town, reportId)
  const { items } = await town.as('villageChief').get('report.onMyReaches', {})
  const item = items.find(({ id }) => id === number)!
  expect(item.submittedAt).toBe(dayStart(townTime()))
  const { timeline, place } = await town.as('villageChief').get('report.get', { reportId: number })
  expect(timeline.every((line) => line.at === dayStart(line.at))).toBe(true)
  expect(place).toEqual([...stored(town, reportId).place])
  const office = await town.as('office').get('report.get', { reportId })
  expect(office.report.submittedAt).toBe(stored(town, reportId).submittedAt)
})

it('what he found himself is on his Today at once, and on no colleague’s', async () => {
  const input = walk()
  const entry = {
    item: 'bankWaste',
    note: '岸边一堆垃圾',
    outcome: 'open',
    at: 300,
    before: [],
    after: [],
  } as const
  await town
    .as('villageChief')
    .get('patrol.submit', { ...input, checklist: [{ ...entry, before: [], after: [] }] })
  const reportId = `${input.patrolId}X1`
  const { items } = await town.as('villageChief').get('report.onMyReaches', {})
  expect(items.map(({ id }) => id)).toContain(numberOf(town, reportId))
  expect(await tracesFor('policeChief', reportId)).toEqual([])
})

it('by its category: office and head chief handle it, and nobody else hears of it to the end', async () => {
  const { reportId } = await filed(town, 'residentBrave', {
    category: 'chiefConduct',
    text: '河长半年没来过',
  })
  const office = town.as('office')
  const { proposal, may, report } = await office.get('report.get', { reportId })
  expect(report.aboutChief).toBe(true)
  expect(proposal).toMatchObject({ lead: { id: 'headChief' }, joint: [], automatic: false })
  expect(may).toContain('unmarkAboutChief')
  const offered = await office.get('report.listAssignees', { reportId })
  expect(offered).toMatchObject({ departments: [], cleaners: [] })
  expect(offered.chiefs.map(({ id }) => id).sort()).toEqual(['headChief', 'office', 'office2'])
  const charge = { joint: [], handling: 'ordinary', text: '' } as const
  for (const lead of [
    { kind: 'person', id: 'villageChief', name: '' } as const,
    { kind: 'department', id: 'environment', name: '' } as const,
  ]) {
    const given = { ...step(reportId), ...charge, joint: [], lead }
    expect(await office.refusal('report.dispatch', given)).toBe('report.aboutChief')
  }
  await dispatched(town, reportId, { lead: head })
  await office.get('report.release', { ...step(reportId), passed: true })
  for (const who of [...chiefs, 'environment', 'cleaner'] as const)
    expect([who, await tracesFor(who, reportId)]).toEqual([who, []])
  await town.strike(stored(town, reportId).dueAt! + 1)
  await town.strike(stored(town, reportId).dueAt! + 4 * aDay)
  expect(stored(town, reportId).escalation).toBeGreaterThan(0)
  expect(told(reportId)).not.toMatch(/townChief|villageChief/)
  expect(told(reportId)).toMatch(/headChief/)
  const mine = await town.as('headChief').get('report.workList', { list: 'mine', limit: 100 })
  expect(mine.items.map(({ id }) => id)).toContain(reportId)
  expect(await town.as('residentBrave').get('report.track', { reportId })).toMatchObject({
    state: 'assigned',
  })
})

it('by the office’s mark: the chief who had it has it no longer, and the public neither', async () => {
  const { reportId } = await filed(town, 'residentMarked', { text: '河长收了别人的烟' })
  await published(town, reportId)
  await dispatched(town, reportId, { lead: { kind: 'person', id: 'villageChief', name: '' } })
  expect(await tracesFor('villageChief', reportId)).toContain('report.get')
  await town.as('office').get('report.markAboutChief', step(reportId))
  for (const who of [...chiefs, 'residentReader'] as const)
    expect([who, await tracesFor(who, reportId)]).toEqual([who, []])
  expect(await town.as('villageChief').refusal('report.take', step(reportId))).toBe('report.notYours')
  expect(stored(town, reportId)).toMatchObject({ lead: null, desks: ['office:triage'], aboutChief: true })
  const given = { handling: 'ordinary', text: '', joint: [], lead: head } as const
  await town.as('office').get('report.reassign', { ...step(reportId), ...given, joint: [] })
  expect(stored(town, reportId).desks).toEqual(['person:headChief'])
  await town.as('office').get('report.unmarkAboutChief', step(reportId))
  expect(await tracesFor('policeChief', reportId)).toContain('report.get')
})

it('nobody but the office marks, and what is about a chief is joined to nothing that others read', async () => {
  const { reportId } = await filed(town, 'residentTwo')
  const { reportId: about } = await filed(town, 'residentThree', { category: 'chiefConduct' })
  for (const who of ['headChief', 'villageChief', 'residentTwo'] as const)
    expect(await town.as(who).refusal('report.markAboutChief', step(reportId))).toMatch(/^identity\./)
  const merging = { ...step(about), into: reportId, text: '' }
  expect(await town.as('office').refusal('report.merge', merging)).toBe('report.mergeInvalid')
  expect(await town.as('office').refusal('report.unmarkAboutChief', step(reportId))).toBe('report.stateMoved')
})

it('an automatic rule sends nothing about a chief anywhere', async () => {
  const { policy } = await town.as('office').get('report.getDispatchPolicy', {})
  const rules = policy.rules.map((rule) => ({ ...rule, automatic: rule.category === 'chiefConduct' }))
  await town.as('office').get('report.saveDispatchPolicy', { ...policy, rules })
  const { reportId } = await filed(town, 'residentAutomatic', { category: 'chiefConduct' }, at(townTime()))
  expect(stored(town, reportId)).toMatchObject({ state: 'submitted', lead: null })
})

it('closed, it is on no list but the office’s and the head chief’s', async () => {
  const { reportId } = await filed(town, 'residentClosed')
  await closed(town, reportId)
  await town.as('office').get('report.markAboutChief', step(reportId))
  expect(await tracesFor('environment', reportId)).toEqual([])
  const ended = await town.as('headChief').get('report.workList', { list: 'closed', limit: 100 })
  expect(ended.items.map(({ id }) => id)).toContain(reportId)
})
