/** A public notice before a rectification is struck off: read by everyone, objected to by anyone, and never skipped. */
import type { Input } from '../../../domain/contract/contract'
import { emptyEntry } from '../../../domain/register/kit/register'
import { rectifications } from '../../../domain/supervision/rectifications'
import { newId } from '../report/reporting'
import { openTown, townTime, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const day = 24 * 3600_000
const objectionTo = (about?: string): Input<'complaint.submit'> => ({
  ...{ complaintId: newId(), kind: 'objection', text: '渣土还在桥下', photos: [] },
  ...(about === undefined ? {} : { about }),
})
const entry = (part: object) =>
  ({ ...emptyEntry(rectifications), ...part }) as Input<'rectification.save'>['entry']
const noticed = {
  ...{
    number: '督-1',
    problem: '岸边弃渣',
    foundOn: '2026-11-02',
    assignedOn: '2026-11-02',
    state: 'notice',
  },
  ...{
    doneOn: '2026-11-10',
    remedy: '已清运',
    noticeFrom: '2026-11-12',
    noticeDays: 5,
    telephone: '0577-12345678',
  },
  departmentId: 'environment',
}
const save = (version: number, part: object) =>
  town
    .as('office')
    .call('rectification.save', { id: 'sheet', version, entry: entry({ ...noticed, ...part }) })
const close = (version: number, at: number) =>
  town
    .as('office')
    .call(
      'rectification.save',
      { id: 'sheet', version, entry: entry({ ...noticed, state: 'closed', closedOn: '2026-11-20' }) },
      { server: at },
    )

it('is read by everyone, objected to while it runs, and nothing is struck off over an open objection', async () => {
  expect(await save(0, {})).toMatchObject({ ok: true })
  const { items } = await town.as('residentH').get('supervision.notices', {})
  expect(items).toMatchObject([{ id: 'sheet', department: '演示部门environment', until: '2026-11-19' }])
  const objection = objectionTo('sheet')
  await town.as('residentH').get('complaint.submit', objection)
  expect(await town.as('residentH').refusal('complaint.submit', objectionTo('nowhere'))).toBe(
    'complaint.notOpen',
  )
  expect(await town.as('residentH').refusal('complaint.submit', objectionTo())).toBe('input.invalid')
  expect(await close(1, townTime())).toMatchObject({ problem: { code: 'rectification.noticeRunning' } })
  const over = townTime() + 3 * day
  expect(await close(1, over)).toMatchObject({ problem: { code: 'rectification.objectionOpen' } })
  const [item] = (await town.as('office').get('complaint.list', { about: 'sheet' })).items
  await town
    .as('office')
    .get('complaint.answer', { complaintId: item!.id, commandId: newId(), text: '已再次清运' })
  expect(await close(1, over)).toMatchObject({ ok: true })
  expect((await town.as('residentH').get('supervision.notices', {})).items).toEqual([])
})

it('what is late stands in the list of the day and goes up to the head chief', async () => {
  const late = entry({
    ...noticed,
    number: '督-2',
    state: 'open',
    assignedOn: '2026-11-02',
    workingDays: 3,
    spot: '石桥东',
  })
  await town.as('office').get('rectification.save', { id: 'late', version: 0, entry: late })
  const { items } = await town.as('office').get('desk.waiting', {})
  expect(items.find(({ key }) => key === 'rectification late')).toMatchObject({
    kind: '整改',
    title: '岸边弃渣',
    // Which of several alike it is.
    detail: expect.stringMatching(/^石桥东，督-2，过了 \d+ 天$/) as string,
    late: true,
  })
  await town.strike(townTime() + 12 * day)
  const told = () =>
    town.cloud.database
      .find('reminders', {})
      .filter(({ _id }) => String(_id).startsWith('rectification_late_2'))
      .map(({ owner }) => owner)
  expect(told()).toEqual(['p:headChief'])
  // Put off, and missed once more.
  await town.as('office').get('rectification.save', {
    ...{ id: 'late', version: 1, entry: { ...late, workingDays: 25 } },
  })
  await town.strike(townTime() + 18 * day)
  expect(told()).toEqual(['p:headChief'])
  await town.strike(townTime() + 26 * day)
  expect(told()).toEqual(['p:headChief', 'p:headChief'])
})

it('a department finds what it owes, in charge or helping, the earliest first; another department nothing of it', async () => {
  const owed = { ...noticed, state: 'open', doneOn: null, remedy: '', noticeFrom: null, telephone: '' }
  const put = (id: string, part: object) =>
    town
      .as('office')
      .get('rectification.save', { id, version: 0, entry: entry({ ...owed, number: id, ...part }) })
  await put('own', { workingDays: 40 })
  await put('helped', {
    departmentId: 'agriculture',
    joint: [{ departmentId: 'environment' }],
    workingDays: 5,
  })
  const idsOf = async (who: 'environment' | 'agriculture') =>
    (await town.as(who).get('rectification.mine', {})).items
      .filter(({ id }) => ['own', 'helped'].includes(id))
      .map(({ id, late }) => [id, late])
  expect(await idsOf('environment')).toEqual([
    ['helped', true],
    ['own', false],
  ])
  expect(await idsOf('agriculture')).toEqual([['helped', true]])
  expect(await town.as('villageChief').refusal('rectification.mine', {})).toBe('identity.forbidden')
})
