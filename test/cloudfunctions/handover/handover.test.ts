/** Leaving means handing over: one list, both names under it within a month, and the office sees what is missing. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { emptyEntry } from '../../../domain/register/kit/register'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { ordered, rowsOf } from '../document/tables'
import { openTown, type Town, townTime } from '../town'
import { photo } from '../report/reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const today = dayOf(townTime())
const yesterday = addDays(today, -1)
const day = 24 * 3600_000
const office = () => town.as('office')
const mine = async (name: 'villageChief' | 'colleague') =>
  (await town.as(name).get('handover.mine', {})).items
const list = (name: 'villageChief' | 'colleague' | 'office' = 'office', id = 'a-stream') =>
  town.as(name).get('handover.get', { id })
const waiting = async (server = townTime()) =>
  (await office().get('desk.waiting', {}, { server })).items.filter(
    ({ kind }) => kind === '交接' || kind === '公示牌',
  )

const board = (id: string) =>
  office().get('signBoard.save', {
    ...{ id, version: 0 },
    entry: {
      ...emptyEntry(signBoards),
      number: id,
      reachId: 'stream-1',
      telephone: '057712345678',
      chiefs: '演示villageChief',
    },
  })

it('nothing is asked while nobody leaves', async () => {
  expect(await mine('villageChief')).toEqual([])
  expect(await waiting()).toEqual([])
  expect(await town.as('villageChief').refusal('handover.get', { id: 'a-stream' })).toBe('handover.unknown')
})

it('makes the list by itself, for both, and the desk says that nobody has come yet', async () => {
  await board('GS-1')
  await office().get('register.endAppointment', { assignmentId: 'a-stream', lastDay: yesterday })
  expect(await waiting()).toMatchObject([{ title: '带溪演示段还没有接任的村级河长', late: true }])
  // The successor is appointed on another day.
  const appointment = { personId: 'colleague', reachId: 'stream-1', role: 'villageChief' as const }
  await office().get('register.appoint', { ...appointment, from: today })
  expect(await mine('colleague')).toMatchObject([
    { id: 'a-stream', side: 'taker', giverName: '演示villageChief' },
  ])
  expect(await mine('villageChief')).toMatchObject([
    { side: 'giver', gap: 0, signUntil: addDays(yesterday, 30) },
  ])
  const { panes, may } = await list('villageChief')
  expect(panes.find(({ key }) => key === 'signBoard')!.items).toMatchObject([{ title: 'GS-1' }])
  expect(panes.map(({ title }) => title)).toEqual(
    expect.arrayContaining(['没办结的问题', '方案任务', '入河排污口', '断面', '保洁合同']),
  )
  expect(may).toEqual({ sign: true, enter: [] })
  expect((await waiting()).map(({ title, late }) => [title, late])).toEqual([
    ['带溪演示段公示牌 GS-1 要换', false],
    ['带溪演示段离任交水', false],
  ])
  expect((await waiting(townTime() + 40 * day)).every(({ late }) => late)).toBe(true)
})

it('nobody else sees or signs it', async () => {
  expect(await town.as('policeChief').refusal('handover.get', { id: 'a-stream' })).toBe('handover.unknown')
  const { seen } = await list()
  const signing = { id: 'a-stream', seen, note: '' }
  expect(await town.as('policeChief').refusal('handover.sign', signing)).toBe('handover.unknown')
  expect(await office().refusal('handover.sign', signing)).toBe('handover.unknown')
  expect(await town.as('villageChief').refusal('handover.list', {})).toBe('identity.forbidden')
})

it('a list that has changed since it was read is read again before it is signed', async () => {
  const { seen } = await list('villageChief')
  await board('GS-2')
  expect(await town.as('villageChief').refusal('handover.sign', { id: 'a-stream', seen, note: '' })).toBe(
    'handover.moved',
  )
})

it('both sign the same list, though things change between; twice is once', async () => {
  const { seen } = await list('villageChief')
  const note = '钥匙在村部，找我 13800138000'
  await town.as('villageChief').get('handover.sign', { id: 'a-stream', seen, note })
  await town.as('villageChief').get('handover.sign', { id: 'a-stream', seen, note: '再签一次' })
  await board('GS-3')
  const second = await list('colleague')
  expect(second.panes.find(({ key }) => key === 'signBoard')!.items).toHaveLength(2)
  expect(second.giver).toMatchObject({
    name: '演示villageChief',
    note: expect.not.stringContaining('13800138000'),
  })
  expect((await waiting()).find(({ kind }) => kind === '交接')!.detail).toContain(
    '等演示colleague（接任）签字',
  )
  // The ledger too names the successor before the second signature.
  const [, , head, row] = await rowsOf(await ordered(town, { sheet: 'handovers' }))
  const cell = (title: string) => row![head!.indexOf(title)] ?? ''
  expect([cell('接任人'), cell('接任人签字')]).toEqual(['演示colleague', ''])
  await town.as('colleague').get('handover.sign', { id: 'a-stream', seen: second.seen, note: '' })
  expect([await mine('villageChief'), await mine('colleague')]).toEqual([[], []])
  expect((await waiting()).filter(({ kind }) => kind === '交接')).toEqual([])
  expect(await office().get('handover.list', {})).toMatchObject({
    open: [],
    signed: [{ id: 'a-stream', signed: { giver: true, taker: true } }],
  })
  // The same end saved once more asks nobody to sign again.
  await office().get('register.endAppointment', { assignmentId: 'a-stream', lastDay: yesterday })
  expect((await office().get('handover.list', {})).open).toEqual([])
})

it('a board is done when it is renewed', async () => {
  for (const id of ['GS-1', 'GS-2', 'GS-3']) {
    const { version, entry } = (await office().get('signBoard.get', { id })).record
    await office().get('signBoard.save', { id, version, entry: { ...entry, renewed: today } })
  }
  expect(await waiting()).toEqual([])
})

it('who has left for good signs on paper, which somebody of the office enters who is neither of the two', async () => {
  const { person } = await office().get('register.getPerson', { personId: 'colleague' })
  const { id, name, phone, post, village, roles } = person
  await office().get('register.endAppointment', {
    ...{ assignmentId: 'a-foreign', lastDay: yesterday, successorId: 'policeChief' },
  })
  await office().get('register.savePerson', { id, name, phone, post, village, roles, active: false })
  expect(await town.as('colleague').refusal('handover.mine', {})).toBe('identity.unbound')
  // On the other reach nobody ended the appointment.
  expect((await waiting()).filter(({ title }) => title === '带溪演示段没有人管')).toHaveLength(1)
  const { seen, may } = await list('office', 'a-foreign')
  expect(may).toEqual({ sign: false, enter: ['giver', 'taker'] })
  const proof = [await town.upload('registers/paper1/a.jpg', photo())]
  const paper = {
    id: 'a-foreign',
    side: 'giver' as const,
    seen,
    proofId: 'paper1',
    proof,
    reason: '已调离，纸质签字',
  }
  expect(await town.as('villageChief').refusal('handover.enter', paper)).toBe('identity.forbidden')
  await office().get('handover.enter', paper)
  const entered = (await list('office', 'a-foreign')).giver!
  expect(entered).toMatchObject({ name: '演示colleague', enteredBy: '演示office', note: '已调离，纸质签字' })
  expect(entered.proof).toHaveLength(1)
})

it('where both signed on paper, each paper is entered by somebody else of the office', async () => {
  const of = { id: 'a-foreign', side: 'taker' as const, reason: '纸质签字' }
  const { seen, may } = await list('office', 'a-foreign')
  expect(may.enter).toEqual([])
  const proof = [await town.upload('registers/paper2/a.jpg', photo())]
  const paper = { ...of, seen, proofId: 'paper2', proof }
  expect(await office().refusal('handover.enter', paper)).toBe('identity.otherNeeded')
  expect((await list('office', 'a-foreign')).taker).toBe(null)
  const another = [await town.upload('registers/paper3/a.jpg', photo())]
  await town.as('office2').get('handover.enter', { ...paper, proofId: 'paper3', proof: another })
  expect((await list('office', 'a-foreign')).taker).toMatchObject({ enteredBy: '演示office2' })
})

it('undone half-way: another successor signs anew, and what the leaver signed stands', async () => {
  const tomorrow = { server: townTime() + day }
  await office().get('register.endAppointment', {
    ...{ assignmentId: 'a-pond', lastDay: dayOf(townTime() + day), successorId: 'headChief' },
  })
  const early = { id: 'a-pond', seen: (await list('villageChief', 'a-pond')).seen, note: '' }
  expect(await town.as('villageChief').refusal('handover.sign', early)).toBe('handover.tooEarly')
  await town.as('villageChief').get('handover.sign', early, tomorrow)
  await office().get('register.endAppointment', {
    ...{ assignmentId: 'a-pond', lastDay: dayOf(townTime() + day), successorId: 'policeChief' },
  })
  expect((await town.as('headChief').get('handover.mine', {}, tomorrow)).items).toEqual([])
  const [item] = (
    await town.as('policeChief').get('handover.mine', {}, { server: townTime() + 2 * day })
  ).items.filter((each) => each.id === 'a-pond')
  expect(item).toMatchObject({ side: 'taker', signed: { giver: true, taker: false } })
})
