/** The whole life of a report, walked by those who take part in it, through the built functions. */
import { eventually } from '../../local/waiting'
import { openTown, townTime, type Town } from '../town'
import {
  aDay,
  agriculture,
  closed,
  dispatched,
  entered,
  environment,
  everything,
  filed,
  later,
  newId,
  resolved,
  step,
  stored,
  typesOf,
  upload,
  verified,
  numberOf,
} from './reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  // No verdict on a photo comes later and changes the store behind a test's back.
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(() => town.close())

const office = () => town.as('office')
const state = (reportId: string) => stored(town, reportId).state

it('reported, dispatched, handled, verified, closed, rated; each sees what is theirs', async () => {
  const me = town.as('residentWhole')
  const { reportId, receipt } = await filed(town, 'residentWhole')
  await dispatched(town, reportId, { text: '请尽快查清' })
  await town.as('environment').get('report.take', step(reportId))
  await town
    .as('villageChief')
    .get('report.contribute', { ...step(reportId), text: '晚上排得多', photos: [] })
  await resolved(town, reportId)
  await verified(town, reportId)
  await me.get('report.rate', { ...step(reportId), stars: 5, text: '很快' })
  expect(typesOf(town, reportId)).toEqual([
    'submitted',
    'accepted',
    'assigned',
    'taken',
    'contributed',
    'resolved',
    'verified',
    'closed',
    'rated',
  ])
  expect(stored(town, reportId)).toMatchObject({ state: 'closed', open: false, desks: [], rating: 5 })
  // The reporter, by WeChat or by receipt from another phone: which office, never which person, nor their words.
  for (const mine of [
    await me.get('report.track', { reportId }),
    await town.as('residentFamily').get('report.track', { receipt }),
  ]) {
    expect(mine).toMatchObject({ state: 'closed', rating: 5, may: ['reopen'] })
    expect(JSON.stringify(mine.timeline)).not.toMatch(/演示environment|演示office|请尽快查清|晚上排得多/)
    expect(mine.after).toHaveLength(1)
  }
  const seen = await town.as('environment').get('report.get', { reportId })
  expect(JSON.stringify(seen.timeline)).toMatch(/晚上排得多/)
  expect(seen.may).toEqual([])
})

it('a second tap does nothing new, whatever the step', async () => {
  const { reportId } = await filed(town, 'residentTap')
  const charge = { lead: environment, joint: [], handling: 'complex', text: '' } as const
  const photos = [await upload(town, reportId, 'after.jpg')]
  const steps = [
    ['office', 'report.dispatch', { ...charge, joint: [] }],
    ['environment', 'report.take', {}],
    ['environment', 'report.extend', { text: '要招标' }],
    ['environment', 'report.resolve', { text: '好了', photos }],
    ['office', 'report.verify', { text: '', severity: 'serious', close: true }],
    ['residentTap', 'report.reopen', { text: '还在流' }],
  ] as const
  for (const [who, action, more] of steps) {
    const input = { ...step(reportId), ...more } as never
    expect(await town.as(who).get(action, input)).toEqual({})
    const without = ['rates']
    const before = everything(town, without)
    expect(await town.as(who).get(action, input)).toEqual({})
    expect(everything(town, without)).toEqual(before)
  }
})

it('two desks at the same moment: one takes it, the other is told that it has moved on', async () => {
  const reportId = await entered(town)
  const charge = (lead: typeof environment | typeof agriculture) =>
    ({ ...step(reportId), lead, joint: [], handling: 'ordinary', text: '' }) as const
  const answers = await Promise.all([
    town.as('office').call('report.dispatch', { ...charge(environment), joint: [] }),
    town.as('office2').call('report.dispatch', { ...charge(agriculture), joint: [] }),
  ])
  const problems = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.code]))
  expect(problems).toEqual(['report.stateMoved'])
  expect(typesOf(town, reportId)).toEqual(['submitted', 'accepted', 'assigned'])
})

it('handed back with a reason, given to another, taken away from them again', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId)
  await town.as('environment').get('report.handBack', { ...step(reportId), text: '属农业面源' })
  expect(stored(town, reportId)).toMatchObject({ state: 'handedBack', lead: null, desks: ['office:triage'] })
  expect(await town.as('environment').refusal('report.take', step(reportId))).toBe('report.notYours')
  await dispatched(town, reportId, { lead: agriculture })
  await town.as('agriculture').get('report.take', step(reportId))
  const charge = {
    ...step(reportId),
    lead: environment,
    joint: [agriculture],
    handling: 'ordinary',
    text: '',
  } as const
  await office().get('report.reassign', { ...charge, joint: [agriculture] })
  expect(stored(town, reportId)).toMatchObject({
    state: 'assigned',
    lead: { id: 'environment', name: '演示部门environment' },
  })
})

it('handled together: helpers add what they know, the lead alone resolves', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId, { joint: [agriculture] })
  const list = await town.as('agriculture').get('report.workList', { list: 'mine', limit: 100 })
  expect(list.items.map(({ id }) => id)).toContain(numberOf(town, reportId))
  const { may } = await town.as('agriculture').get('report.get', { reportId })
  expect(may).toEqual(['contribute'])
  const photos = [await upload(town, reportId, 'field.jpg')]
  await town.as('agriculture').get('report.contribute', { ...step(reportId), text: '上游有养殖', photos })
  const refused = { ...step(reportId), text: '好了', photos }
  expect(await town.as('agriculture').refusal('report.resolve', refused)).toMatch(
    /photo.missing|report.notYours/,
  )
  await resolved(town, reportId)
  expect(state(reportId)).toBe('resolved')
})

it('a complex matter is extended once', async () => {
  const reportId = await entered(town)
  await dispatched(town, reportId, { handling: 'complex' })
  const { dueAt } = stored(town, reportId)
  await town.as('environment').get('report.extend', { ...step(reportId), text: '要招标' })
  expect(stored(town, reportId).dueAt).toBeGreaterThan(dueAt! + 15 * aDay)
  expect(await town.as('environment').refusal('report.extend', { ...step(reportId), text: '再等' })).toBe(
    'report.noExtension',
  )
})

it('sent back by the office it is to be done again, and the photos that count are the last', async () => {
  const { reportId } = await filed(town, 'residentBack')
  await dispatched(town, reportId)
  await resolved(town, reportId)
  const [first] = stored(town, reportId).after
  await office().get('report.sendBack', { ...step(reportId), text: '管口还在滴' })
  expect(stored(town, reportId)).toMatchObject({ state: 'handling', lead: { id: 'environment' } })
  await resolved(town, reportId)
  expect(stored(town, reportId).after).not.toContainEqual(first)
  await verified(town, reportId)
  expect(state(reportId)).toBe('closed')
})

it('opened again by the reporter once, within seven days', async () => {
  const me = town.as('residentReopen')
  const { reportId, receipt } = await filed(town, 'residentReopen', { link: 'receipt' })
  await closed(town, reportId)
  const reopen = (more: object = {}) => ({
    commandId: newId(),
    receipt,
    text: '又排了，电话13800138000',
    ...more,
  })
  expect(await me.refusal('report.reopen', { ...step(reportId), text: '没关联微信' })).toBe('report.unknown')
  expect(await me.refusal('report.reopen', reopen(), later(8 * aDay))).toBe('report.reopenTooLate')
  await me.get('report.reopen', reopen(), later(6 * aDay))
  expect(stored(town, reportId)).toMatchObject({
    state: 'assigned',
    open: true,
    reopened: true,
    recheck: null,
  })
  expect(JSON.stringify(town.cloud.database.find('reportEvents', { reportId }))).not.toContain('13800138000')
  await resolved(town, reportId, 'environment', later(6 * aDay))
  await verified(town, reportId, true, later(6 * aDay))
  expect(await me.refusal('report.reopen', reopen(), later(6 * aDay))).toBe('report.reopenedBefore')
})

it('taken back while nobody has begun, not afterwards', async () => {
  const me = town.as('residentWithdraw')
  const { reportId } = await filed(town, 'residentWithdraw')
  await me.get('report.withdraw', step(reportId))
  expect(stored(town, reportId)).toMatchObject({ state: 'withdrawn', open: false })
  const other = await filed(town, 'residentWithdraw')
  await office().get('report.accept', step(other.reportId))
  expect(await me.refusal('report.withdraw', step(other.reportId))).toBe('report.stateMoved')
})

it('a matter from above is struck off by the head chief only', async () => {
  for (const source of ['supervision', 'media'] as const) {
    const reportId = await entered(town, { source })
    await dispatched(town, reportId)
    await resolved(town, reportId)
    await verified(town, reportId, true)
    expect(stored(town, reportId)).toMatchObject({ state: 'verified', desks: ['headChief:close'] })
    expect(await office().refusal('report.close', { ...step(reportId), text: '' })).toBe(
      'report.headChiefCloses',
    )
    const mine = await town.as('headChief').get('report.workList', { list: 'mine' })
    expect(mine.items.map(({ id }) => id)).toContain(reportId)
    await town.as('headChief').get('report.close', { ...step(reportId), text: '同意销号' })
    expect(state(reportId)).toBe('closed')
  }
})

it('a step whose function dies behind the commit is done, and sent again it does nothing new', async () => {
  const { reportId } = await filed(town, 'residentDying')
  await dispatched(town, reportId)
  const photos = [await upload(town, reportId, 'done.jpg')]
  const input = { ...step(reportId), text: '好了', photos }
  town.cloud.functions.killNext({ function: 'api', when: 'afterRequest', action: /commitTransaction/ })
  await expect(town.as('environment').call('report.resolve', input)).rejects.toThrow()
  expect(await town.as('environment').get('report.resolve', input)).toEqual({})
  expect(typesOf(town, reportId)).toEqual(['submitted', 'accepted', 'assigned', 'resolved'])
  await town.strike(townTime() + 60_000)
  const gone = async () =>
    (await fetch(`${town.cloud.url}/files?id=${encodeURIComponent(photos[0]!)}`)).status
  expect(await eventually(gone, (status) => status !== 200)).toBe(404)
})
