/** A dossier fills itself from everything known of a water, in one answer; everyone knows what is being done. */
import { strFromU8, unzipSync } from 'fflate'
import { contracts } from '../../../domain/cleaning/contracts'
import { emptyEntry } from '../../../domain/register/kit/register'
import { signBoards } from '../../../domain/signBoard/signBoards'
import { bytesOf, ordered, patrolOn } from '../document/tables'
import { writing } from '../plan/writing'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  const write = writing(town)
  await write.water()
  await write.inForce('p')
  await write.whole('draft')
  const entry = { ...emptyEntry(signBoards), number: 'A-1', reachId: 'stream-1', spot: '石桥东' }
  await town.as('office').get('signBoard.save', { id: 'b1', version: 0, entry })
  const span = { from: '2026-01-01', until: '2026-12-31' }
  const contract = {
    ...emptyEntry(contracts),
    number: 'BJ-1',
    reachId: 'stream-1',
    firm: '演示保洁公司',
    fee: 987_600,
    span,
  }
  await town.as('office').get('cleaningContract.save', { id: 'c1', version: 0, entry: contract as never })
  const photo = { spot: '石桥上往下游看', taken: '2026-05-01', photos: [] }
  await town
    .as('office')
    .get('waterPhoto.add', { id: 'photo'.padEnd(26, '0'), entryId: 'stream', entry: photo })
  const walked = ['2026-03-01', '2026-05-01', '2025-05-01'].map((day, n) => patrolOn(day, n))
  await town.cloud.database.bulkInsert('patrols', walked as never)
  const report = {
    ...{
      digest: '',
      category: 'outlet',
      text: '不该出现的原话',
      place: [120.3524, 27.6502],
      reachId: 'stream-1',
    },
    ...{
      reachName: '带溪演示段',
      source: 'resident',
      severity: null,
      submittedAt: townTime(),
      strikeAt: null,
    },
  }
  await town.cloud.database.bulkInsert('reports', [
    { ...report, _id: 'seen', state: 'handling', open: true, sortKey: '1' },
    { ...report, _id: 'unseen', state: 'submitted', open: true, sortKey: '2' },
    { ...report, _id: 'secret', state: 'handling', open: true, sortKey: '3', aboutChief: true },
  ] as never)
})
afterAll(() => town.close())

const get = (who: Parameters<Town['as']>[0] = 'office') =>
  town.as(who).get('dossier.get', { waterId: 'stream' })
const pane = async (key: string) => (await get()).panes.find((each) => each.key === key)!

it('has every subject in one answer', async () => {
  const { name, panes, missing } = await get('villageChief')
  expect([name, missing]).toEqual(['带溪', 0])
  expect(panes.map(({ key }) => key)).toEqual([
    ...['basics', 'reaches', 'chiefs', 'patrols', 'problems', 'plan', 'section', 'outlet', 'signBoard'],
    'cleaning',
  ])
  expect((await pane('reaches')).items.map(({ title }) => title).sort()).toEqual(['外段', '带溪演示段'])
  expect((await pane('chiefs')).items[0]).toMatchObject({ detail: expect.stringMatching(/2026-01-01 起$/) })
  expect((await pane('signBoard')).items).toMatchObject([
    { title: 'A-1', detail: '带溪演示段，石桥东，状况 完好' },
  ])
  expect((await pane('outlet')).none).toBe('还没有登记入河排污口')
})

it('says who keeps it clean and until when, and nothing of the money', async () => {
  const cleaned = await pane('cleaning')
  expect(cleaned.items).toMatchObject([{ title: '带溪演示段', detail: '演示保洁公司，合同到 2026-12-31' }])
  expect(JSON.stringify(await get('villageChief'))).not.toContain('9876')
})

it('counts the walks of each year', async () => {
  expect((await pane('patrols')).facts.map(({ name, value }) => `${name} ${value.split('，')[0]}`)).toEqual([
    ...['2026 年 巡河 2 次', '2025 年 巡河 1 次'],
  ])
})

it('tells of problems what those who work here may know, and of nobody what was said', async () => {
  const { facts, items } = await pane('problems')
  expect(facts[0]).toEqual({ name: '在办', value: '1 件' })
  expect(items.map(({ url }) => url)).toEqual(['/work/report/index?reportId=seen'])
  expect(JSON.stringify(await get())).not.toContain('不该出现的原话')
})

it('names its plans and how far they are', async () => {
  expect((await pane('plan')).items.map(({ detail }) => detail).sort()).toEqual([
    '2026—2027年，已批准，任务 1 项，完成 0 项',
    '2026—2027年，编制中，任务 1 项，完成 0 项',
  ])
})

it('everyone knows what is being done by the plan in force, and neither who nor for how much', async () => {
  const seen = await town.as('residentA').get('dossier.public', { waterId: 'stream' })
  expect(seen).toEqual({
    ...{ goal: '', today: '2026-11-18', planName: 'p一河一策', cycle: '2026—2027年' },
    tasks: [{ name: '任务p-t', until: '2026-12-31', state: 'running' }],
  })
  expect(await town.as('residentA').refusal('dossier.get', { waterId: 'stream' })).toBe('identity.unbound')
  expect(await town.as('office').refusal('dossier.get', { waterId: 'nowhere' })).toBe('register.waterUnknown')
})

it('goes to Word, a chapter a subject, and to Excel, a sheet a subject', async () => {
  const paper = await ordered(town, { sheet: 'dossier', of: 'stream' })
  expect(paper).toMatchObject({ state: 'ready', name: '带溪一河一档.docx' })
  const xml = strFromU8(unzipSync(await bytesOf(paper))['word/document.xml']!)
  const text = xml.replace(/<[^>]+>/g, '')
  for (const each of [
    '基本情况',
    '巡河',
    '带溪演示段，石桥东，状况 完好',
    '石桥上往下游看',
    '演示保洁公司，合同到 2026-12-31',
  ])
    expect(text).toContain(each)
  const book = await ordered(town, { sheet: 'dossierTables', of: 'stream' })
  expect(book).toMatchObject({ state: 'ready', name: '带溪一河一档.xlsx' })
})
