/** 随机抽查 as persons: fixed before, drawn once, drawn again by anyone, and what is found becomes a rectification. */
import type { Input, Output } from '../../../domain/contract/contract'
import { drawAgain } from '../../../domain/draw/again'
import { emptyEntry } from '../../../domain/register/kit/register'
import { clues } from '../../../domain/supervision/clues'
import { rectifications } from '../../../domain/supervision/rectifications'
import { newId } from '../report/reporting'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Asked = Input<'draw.fix'>
const asked = (changes: Partial<Asked> = {}): Asked => ({
  ...{ drawId: newId(), title: '演示抽查', subject: 'reach', village: '', size: 2 },
  ...{ entropyFrom: '当天日报头版第一个数字', inspectorIds: ['villageChief', 'colleague'] },
  ...changes,
})
const office = () => town.as('office')
const fixed = async (changes: Partial<Asked> = {}) => {
  const own = asked(changes)
  await office().get('draw.fix', own)
  return own.drawId
}
const shown = (drawId: string, who: Parameters<Town['as']>[0] = 'residentA'): Promise<Output<'draw.get'>> =>
  town.as(who).get('draw.get', { drawId })
const drawnNow = async (changes: Partial<Asked> = {}) => {
  const drawId = await fixed(changes)
  await office().get('draw.run', { drawId, entropy: '37' })
  return shown(drawId)
}
const sheets = () => town.cloud.database.find('rectifications', {}) as unknown as Record<string, unknown>[]

it('the list and both hashes are public before, the secret only after; anyone draws again and gets the same', async () => {
  const drawId = await fixed()
  const before = await shown(drawId)
  expect(before).toMatchObject({ state: 'fixed', total: 3, size: 2, secret: null, entropy: null, drawn: [] })
  const secret = (town.cloud.database.find('draws', { _id: drawId })[0] as { secret?: string }).secret!
  for (const who of ['office', 'headChief', 'residentA'] as const)
    for (const answer of [
      await shown(drawId, who),
      await town.as(who).get('draw.list', {}),
      await office().get('draw.findings', { drawId }),
    ])
      expect(JSON.stringify(answer)).not.toContain(secret)
  expect(drawAgain(before)).toBeNull()
  await office().get('draw.run', { drawId, entropy: '37' })
  const after = await shown(drawId)
  expect(after).toMatchObject({
    listHash: before.listHash,
    commitment: before.commitment,
    secret,
    entropy: '37',
  })
  expect(after.items).toEqual(before.items)
  const again = drawAgain(after)!
  expect(again.checks.every(({ right }) => right)).toBe(true)
  expect(again.drawn).toEqual(after.drawn)
  const forged = drawAgain({ ...after, items: after.items.slice(1) })!
  expect(forged.checks.map(({ right }) => right)).toContain(false)
})

it('drawn is drawn: the same once more changes nothing, another number is refused, and it can no more be dropped', async () => {
  const { id: drawId, drawn } = await drawnNow()
  await office().get('draw.run', { drawId, entropy: '37' })
  expect(await office().refusal('draw.run', { drawId, entropy: '38' })).toBe('draw.done')
  expect(await office().refusal('draw.drop', { drawId, reason: '不满意' })).toBe('draw.done')
  expect((await shown(drawId)).drawn).toEqual(drawn)
})

it('fixed twice is one, and under its id nothing else can be fixed', async () => {
  const own = asked()
  await office().get('draw.fix', own)
  const { listHash, commitment } = await shown(own.drawId)
  await office().get('draw.fix', own)
  expect(await shown(own.drawId)).toMatchObject({ listHash, commitment })
  expect(await office().refusal('draw.fix', { ...own, size: 1 })).toBe('submission.conflict')
})

it('a list that was dropped stays, with its reason, and is drawn no more', async () => {
  const drawId = await fixed()
  await office().get('draw.drop', { drawId, reason: '检查人请假' })
  expect(await shown(drawId)).toMatchObject({ state: 'dropped', dropped: '检查人请假', secret: null })
  expect(await office().refusal('draw.run', { drawId, entropy: '1' })).toBe('draw.dropped')
})

it('nobody inspects the own reach, and one that everybody has to do with is said', async () => {
  for (let n = 0; n < 5; n++) {
    const { items, inspectors, drawn } = await drawnNow({ size: 3 })
    const ownOf = (itemId: string) => items.find(({ id }) => id === itemId)!.own
    for (const { itemId, inspectorId } of drawn) expect(ownOf(itemId)).not.toContain(inspectorId)
    const chief = inspectors.find(({ name }) => name === '演示villageChief')!.id
    expect(items.filter(({ own }) => own.includes(chief)).length).toBe(2)
  }
  const { items, drawn } = await drawnNow({
    subject: 'person',
    inspectorIds: ['policeChief', 'colleague'],
    size: 3,
  })
  expect(
    drawn.every(
      ({ itemId, inspectorId }) => !items.find(({ id }) => id === itemId)!.own.includes(inspectorId!),
    ),
  ).toBe(true)
  expect(await office().refusal('draw.fix', asked({ inspectorIds: ['villageChief'], size: 3 }))).toBe(
    'draw.noInspector',
  )
})

it('from an empty list, or fewer than asked, nothing is drawn and it is said', async () => {
  expect(await office().refusal('draw.fix', asked({ village: '没有的村' }))).toBe('draw.empty')
  expect(await office().refusal('draw.fix', asked({ size: 4 }))).toBe('draw.tooFew')
  expect(await office().refusal('draw.fix', asked({ inspectorIds: ['nobody'] }))).toBe(
    'draw.inspectorUnknown',
  )
  const span = { from: '2026-01-01', to: '2026-06-30' }
  expect(await office().refusal('draw.fix', asked({ subject: 'problem', ...span }))).toBe('draw.empty')
  expect(await office().refusal('draw.fix', asked({ subject: 'problem' }))).toBe('input.invalid')
  expect(await town.as('villageChief').refusal('draw.fix', asked())).toBe('identity.forbidden')
})

it('ids of people and problems are not on the public list', async () => {
  const { items, inspectors } = await drawnNow({ subject: 'person', size: 1 })
  expect(items.map(({ id }) => id)).toEqual(['0001', '0002', '0003'])
  expect(JSON.stringify([items.map(({ id, own }) => [id, own]), inspectors.map(({ id }) => id)])).not.toMatch(
    /villageChief|colleague|policeChief/,
  )
})

it('what is found becomes a rectification, once, and the desk has less to do', async () => {
  const { id: drawId, drawn } = await drawnNow({ title: '演示要登记的抽查' })
  const waiting = async () =>
    (await office().get('desk.waiting', {})).items.find(({ title }) => title === '演示要登记的抽查')?.detail
  expect(await waiting()).toBe('还有 2 处没登记结果')
  const [one, other] = drawn.map(({ itemId }) => itemId)
  const found = { ...{ drawId, itemId: one!, outcome: 'problem' as const }, problem: '岸边堆了建筑垃圾' }
  const before = sheets().length
  const { rectificationId } = await office().get('draw.note', found)
  await office().get('draw.note', found)
  expect(sheets().length).toBe(before + 1)
  expect(sheets().find(({ _id }) => _id === rectificationId)).toMatchObject({
    ...{ problem: '岸边堆了建筑垃圾', source: 'draw', way: 'draw', state: 'open', assignedOn: '2026-11-18' },
  })
  expect(await office().refusal('draw.note', { ...found, outcome: 'fine', problem: '' })).toBe('draw.noted')
  expect(await office().refusal('draw.note', { ...found, itemId: '0099' })).toBe('draw.notDrawn')
  await office().get('draw.note', { drawId, itemId: other!, outcome: 'fine', problem: '' })
  expect(await waiting()).toBeUndefined()
  const { items } = await office().get('draw.findings', { drawId })
  expect(items.map(({ outcome }) => outcome).sort()).toEqual(['fine', 'problem'])
  expect(await town.as('villageChief').refusal('draw.findings', { drawId })).toBe('identity.forbidden')
})

it('回头看 by a drawn share: what came back is said on the sheet that was drawn, and opens a new one', async () => {
  const closed = (n: number) => ({
    ...emptyEntry(rectifications),
    ...{
      _id: `closed-${n}`,
      number: `督${n}`,
      problem: `演示旧问题${n}`,
      state: 'closed',
      closedOn: '2026-10-1' + n,
    },
    ...{ departmentId: 'environment', active: true, version: 1, ended: null },
  })
  await town.cloud.database.bulkInsert('rectifications', [1, 2, 3, 4].map(closed))
  const {
    id: drawId,
    drawn,
    size,
    items,
  } = await drawnNow({
    ...{ subject: 'rectification', size: undefined, percent: 30, from: '2026-10-01', to: '2026-10-31' },
    inspectorIds: ['office', 'environment'],
  })
  expect(size).toBe(2)
  expect(items.every(({ own }) => own.length === 1)).toBe(true)
  expect(new Set(drawn.map(({ inspectorId }) => inspectorId)).size).toBe(1)
  const { items: places } = await office().get('draw.findings', { drawId })
  const [first] = places
  await office().get('draw.note', {
    drawId,
    itemId: first!.itemId,
    outcome: 'problem',
    problem: '又倒了垃圾',
  })
  expect(sheets().find(({ _id }) => _id === first!.of)).toMatchObject({
    looked: 'back',
    lookedOn: '2026-11-18',
  })
  expect(sheets().some(({ problem }) => problem === '又倒了垃圾')).toBe(true)
})

it('a clue that is true becomes a sheet with one tap, once; one that is not true does not', async () => {
  const entry = { ...emptyEntry(clues), title: '演示曝光', foundOn: '2026-11-16', source: 'media' as const }
  const shown = { ...entry, by: '演示电视台', link: 'https://media.example/1', shownOn: '2026-11-16' }
  await office().get('clue.save', { id: 'clue-true', version: 0, entry: shown })
  await office().get('clue.rectify', { id: 'clue-true' })
  const { rectificationId } = await office().get('clue.rectify', { id: 'clue-true' })
  expect(sheets().filter(({ problem }) => problem === '演示曝光')).toMatchObject([
    {
      _id: rectificationId,
      source: 'media',
      by: '演示电视台',
      paper: 'https://media.example/1',
      state: 'open',
    },
  ])
  expect((await office().get('clue.get', { id: 'clue-true' })).record).toMatchObject({
    entry: { outcome: 'true' },
  })
  const untrue = { ...shown, outcome: 'untrue' as const, checkedOn: '2026-11-17' }
  await office().get('clue.save', { id: 'clue-untrue', version: 0, entry: untrue })
  expect(await office().refusal('clue.rectify', { id: 'clue-untrue' })).toBe('clue.taken')
  expect(await town.as('environment').refusal('clue.rectify', { id: 'clue-true' })).toBe('identity.forbidden')
})
