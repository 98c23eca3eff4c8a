/** What went up to the head chief: he sees it, presses on, and it is back with him when his deadline has passed. */
import { openTown, type Town } from '../../town'
import {
  at,
  aDay,
  auditOf,
  dispatched,
  entered,
  eventsOf,
  numberOf,
  resolved,
  step,
  stored,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(() => town.close())

const head = () => town.as('headChief')
const mine = async (now: number) =>
  (await head().get('report.workList', { list: 'mine', limit: 100 }, at(now))).items.map(({ id }) => id)
const seen = (reportId: string, now: number) => head().get('report.get', { reportId }, at(now))
const told = (reportId: string) =>
  town.cloud.database
    .find('announcements', {})
    .filter(({ _id }) => String(_id).startsWith(numberOf(town, reportId)))
    .map(({ template, to, values }) => ({ template, to, values }))

/** Overdue for so long that the head chief has heard of it; the moment. */
async function raised(reportId: string): Promise<number> {
  const now = stored(town, reportId).dueAt! + 5 * aDay
  await town.strike(now)
  expect(stored(town, reportId).escalation).toBeGreaterThanOrEqual(2)
  return now
}

it('urged, who is charged hears of it with the new day and the deadline holds; passed, he has it again', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId, { handling: 'complex' })
  const now = await raised(reportId)
  expect(await mine(now)).toContain(reportId)
  expect((await seen(reportId, now)).may).toEqual(['reassign', 'urge', 'instruct', 'acknowledge'])
  const urge = { ...step(reportId), text: '请本周办好，电话 13800138000', days: 3 }
  await head().get('report.urge', urge, at(now))
  await head().get('report.urge', urge, at(now + 1))
  const { dueAt, escalation } = stored(town, reportId)
  expect(escalation).toBe(0)
  expect(dueAt).toBeGreaterThan(now)
  expect(eventsOf(town, reportId).filter(({ type }) => type === 'urged')).toMatchObject([
    { by: 'headChief', dueAt },
  ])
  expect(JSON.stringify(eventsOf(town, reportId))).not.toContain('13800138000')
  expect(auditOf(town, { action: 'report.urge', target: reportId })).toMatchObject([{ by: 'headChief' }])
  expect(told(reportId)).toContainEqual(
    expect.objectContaining({ template: 'reportDue', to: [{ kind: 'department', id: 'environment' }] }),
  )
  expect(await mine(now + 1)).not.toContain(reportId)
  await town.as('environment').get('report.take', step(reportId), at(now + 1))
  const more = { ...step(reportId), text: '等化验' }
  expect(await town.as('environment').refusal('report.extend', more, at(now + 2))).toBe('report.urged')
  await town.strike(dueAt! - 60_000)
  expect(await mine(dueAt! - 60_000)).not.toContain(reportId)
  await town.strike(dueAt!)
  expect(await mine(dueAt!)).toContain(reportId)
  await resolved(town, reportId)
  expect(stored(town, reportId).urged).toBe(false)
})

it.each([
  ['instructed', 'report.instruct', { text: '先堵住排口' }],
  ['seen', 'report.acknowledge', {}],
] as const)('%s, it leaves his list with its deadline as it was', async (_, action, words) => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  const now = await raised(reportId)
  const { dueAt } = stored(town, reportId)
  await head().get(action, { ...step(reportId), ...words } as never, at(now))
  expect(await mine(now + 1)).not.toContain(reportId)
  expect(stored(town, reportId)).toMatchObject({ dueAt, desks: ['department:environment'] })
  const { timeline } = await town
    .as('environment')
    .get('report.get', { reportId: stored(town, reportId).number! })
  expect(timeline.map(({ type }) => type)).toContain(
    action === 'report.instruct' ? 'instructed' : 'acknowledged',
  )
  await town.strike(now + 20 * aDay)
  expect(await mine(now + 20 * aDay)).toContain(reportId)
})

it('given to somebody else by him', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  const now = await raised(reportId)
  const { departments } = await head().get('report.listAssignees', { reportId }, at(now))
  expect(departments.map(({ id }) => id)).toContain('agriculture')
  const lead = { kind: 'department', id: 'agriculture', name: '' } as const
  const charge = { lead, joint: [], handling: 'ordinary', text: '' } as const
  await head().get('report.reassign', { ...step(reportId), ...charge, joint: [] }, at(now))
  expect(stored(town, reportId)).toMatchObject({ lead: { id: 'agriculture' }, urged: true })
  expect(await mine(now + 1)).not.toContain(reportId)
})

it('what has not come up to him he leaves to the office, and nobody else presses on in his name', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  const urge = { ...step(reportId), text: '', days: 3 }
  expect(await head().refusal('report.urge', urge)).toBe('report.stateMoved')
  const charge = {
    lead: { kind: 'department', id: 'agriculture', name: '' },
    handling: 'ordinary',
    text: '',
  } as const
  expect(await head().refusal('report.reassign', { ...step(reportId), ...charge, joint: [] })).toBe(
    'report.stateMoved',
  )
  for (const who of ['office', 'environment', 'villageChief'] as const)
    expect(await town.as(who).refusal('report.urge', urge)).toBe('identity.forbidden')
})

it('he rings who is in charge, the department on its own number, and the office; nobody else is shown it here', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  const now = await raised(reportId)
  expect((await seen(reportId, now)).call).toBeUndefined()
  await town.cloud.database.bulkInsert('settings', [
    { _id: 'township', name: '演示镇', officePhone: '0577-00000000' },
  ])
  const office = { name: '河长办', phone: '0577-00000000' }
  expect((await seen(reportId, now)).calls).toEqual([office])
  const entry = { name: '演示生态环境所', phone: '0577-00000001' }
  const { record } = await town.as('office').get('department.get', { id: 'environment' })
  await town.as('office').get('department.save', { id: 'environment', version: record.version, entry })
  expect(await seen(reportId, now)).toMatchObject({ call: entry, calls: [entry, office] })
  const desk = await town.as('office').get('report.get', { reportId }, at(now))
  expect([desk.call, desk.calls]).toEqual([undefined, undefined])
})

it('also about what lies with a person: whose own number he does not get', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId, { lead: { kind: 'person', id: 'cleaner', name: '' } })
  const now = await raised(reportId)
  const answer = await seen(reportId, now)
  expect(answer.calls).toEqual([{ name: '河长办', phone: '0577-00000000' }])
  expect(JSON.stringify(answer)).not.toContain('199000000')
})
