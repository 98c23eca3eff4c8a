/** Before the board: a chief scans its code, says how it is with a photo, and what is wrong is a problem at once. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Input } from '../../../domain/contract/contract'
import { ordered, rowsOf } from '../document/tables'
import { closed, isThere } from '../report/reporting'
import { openTown, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

type Board = Input<'signBoard.save'>['entry']
type Found = Input<'signCheck.add'>['entry']['found']

const empty = { telephone: '', chiefs: '', goal: '', shows: [], setUp: null, renewed: null, photos: [] }
const board = (number: string): Board => ({
  ...{ ...empty, number, reachId: 'stream-1', place: [120.3524, 27.6502], spot: '石桥东', state: 'good' },
})
const idOf = (name: string) => `check${name}`.padEnd(26, '0')
const put = (id: string) => town.as('office').get('signBoard.save', { id, version: 0, entry: board(id) })
const stored = (id: string) => town.as('office').get('signBoard.get', { id })
const problems = () => town.cloud.database.find('reports', { category: 'signBoard' })

function check(name: string, entryId: string, found: Found, photos: string[] = []) {
  const entry = { found, photos, note: '昨天大风' }
  return town.as('villageChief').call('signCheck.add', { id: idOf(name), entryId, entry })
}

it('a worn board opens one problem, at the board, and is worn from then on', async () => {
  await put('worn')
  expect(await check('1', 'worn', 'worn')).toEqual({ ok: true, value: {} })
  expect(await check('1', 'worn', 'worn')).toEqual({ ok: true, value: {} })
  const [problem, ...others] = problems() as unknown as Record<string, unknown>[]
  expect(others).toEqual([])
  expect(problem).toMatchObject({
    ...{ _id: `${idOf('1')}X1`, reachId: 'stream-1', source: 'chief', filedBy: 'villageChief' },
    text: '公示牌 worn：破损。昨天大风',
  })
  const { record } = await stored('worn')
  expect(record).toMatchObject({ version: 2, entry: { state: 'worn', number: 'worn' } })
  const { items } = await town.as('office').get('signBoard.history', { id: 'worn' })
  expect(items[0]).toMatchObject({
    by: '演示villageChief',
    before: { state: 'good' },
    after: { state: 'worn' },
  })
})

it('whoever comes after finds the same and opens nothing again; mended and broken anew it does', async () => {
  const before = problems().length
  await check('2', 'worn', 'worn')
  expect(problems()).toHaveLength(before)
  await check('3', 'worn', 'good')
  expect(problems()).toHaveLength(before)
  expect((await stored('worn')).record.entry.state).toBe('good')
  await check('4', 'worn', 'wrong')
  expect(problems()).toHaveLength(before + 1)
})

it('found the same again after its problems were closed, it is a problem again, and one', async () => {
  for (const { _id } of problems()) await closed(town, String(_id))
  const before = problems().length
  await check('a', 'worn', 'wrong')
  await check('b', 'worn', 'wrong')
  expect(problems()).toHaveLength(before + 1)
})

it('a good board only has its line', async () => {
  await put('good')
  const before = problems().length
  await check('5', 'good', 'good')
  expect(problems()).toHaveLength(before)
  const { items } = await town.as('office').get('signCheck.list', { entryId: 'good' })
  expect(items).toMatchObject([{ by: '演示villageChief', entry: { found: 'good' } }])
  expect((await stored('good')).record.version).toBe(1)
})

describe('its photo', () => {
  const photo = readFileSync(path.resolve(__dirname, '../../fixtures/photos/DSCN0010.jpg'))
  const upload = (name: string) => town.upload(`registers/${idOf(name)}/1.jpg`, photo)

  it('is kept as a clean copy, also when it is sent twice, and the upload is gone', async () => {
    await put('seen')
    const sent = await upload('6')
    expect(await check('6', 'seen', 'gone', [sent])).toMatchObject({ ok: true })
    expect(await check('6', 'seen', 'gone', [sent])).toMatchObject({ ok: true })
    const { items } = await town.as('office').get('signCheck.list', { entryId: 'seen' })
    expect(items).toHaveLength(1)
    const [copy] = items[0]!.entry.photos
    expect(copy).toMatch(/\/registers\/clean\/[0-9a-f]{32}\.jpg$/)
    expect(items[0]!.files[copy!]).toMatch(/^http/)
    expect([await isThere(town, copy!), await isThere(town, sent)]).toEqual([true, false])
  })

  it('is not swept while the line holds it; one of another check is refused', async () => {
    const [line] = (await town.as('office').get('signCheck.list', { entryId: 'seen' })).items
    await town.strike(townTime() + 26 * 3600_000)
    expect(await isThere(town, line!.entry.photos[0]!)).toBe(true)
    const others = await upload('7')
    expect(await check('8', 'seen', 'good', [others])).toMatchObject({
      problem: { code: 'photo.missing' },
    })
  })
})

it('a picture of nothing is refused in words, and the board stays as it was', async () => {
  const before = (await stored('good')).record
  const lines = async () => (await town.as('office').get('signCheck.list', { entryId: 'good' })).items.length
  const noted = await lines()
  const nothing = await town.upload(`registers/${idOf('9')}/1.jpg`, Buffer.from('这不是照片'))
  const problem = { code: 'photo.notAPhoto' }
  expect(await check('9', 'good', 'worn', [nothing])).toMatchObject({ ok: false, problem })
  expect((await stored('good')).record).toEqual(before)
  expect(await lines()).toBe(noted)
})

it('photos of a board are copies as well; saved again with the upload it is the same board', async () => {
  const id = 'boardwithphoto000000000000'
  const photo = readFileSync(path.resolve(__dirname, '../../fixtures/photos/landscape_6.jpg'))
  const sent = await town.upload(`registers/${id}/1.jpg`, photo)
  const entry = { ...board('with photo'), photos: [sent] }
  const save = () => town.as('office').get('signBoard.save', { id, version: 0, entry })
  expect([await save(), await save()]).toEqual([{ version: 1 }, { version: 1 }])
  const { record, files } = await stored(id)
  expect(Object.keys(files)).toEqual(record.entry.photos)
  expect(record.entry.photos[0]).toMatch(/\/registers\/clean\//)
  await town
    .as('office')
    .get('signBoard.save', { id, version: 1, entry: { ...record.entry, spot: '石桥西' } })
  expect((await stored(id)).record).toMatchObject({ version: 2, entry: { photos: record.entry.photos } })
})

it('a check of a reach that was meanwhile taken away still has its line and its state', async () => {
  await put('lonely')
  const { record } = await stored('lonely')
  await town.as('office').get('signBoard.end', { id: 'lonely', version: record.version, reason: '改线' })
  expect(await check('9', 'lonely', 'gone')).toMatchObject({ ok: true })
  expect((await stored('lonely')).record).toMatchObject({ active: false, entry: { state: 'gone' } })
})

it('says where boards are missing, by the rule of the township', async () => {
  const missing = async () => (await town.as('office').get('signBoard.missing', {})).items
  const elsewhere = { waterName: '带溪', village: '演示二村', missing: 1 }
  expect(await missing()).toContainEqual(elsewhere)
  const { policy } = await town.as('office').get('water.rules', {})
  const boards = { perVillage: 0, furtherEvery: 1_000_000 }
  await town.as('office').get('water.saveRules', { ...policy, boards })
  expect(await missing()).toEqual([])
  expect(await town.as('villageChief').refusal('signBoard.missing', {})).toBe('identity.forbidden')
})

it('the table for Excel has the boards of the village, as their fields read', async () => {
  const document = await ordered(town, { sheet: 'signBoards', village: '演示一村' })
  const [head, ...rows] = (await rowsOf(document)).slice(2, -1)
  expect(head).toEqual([
    ...['序号', '编号', '河段', '位置', '位置说明', '状况', '监督电话', '牌上的河长', '治理目标'],
    ...['牌上还有', '设立日期', '上次换新', '照片', '状态'],
  ])
  const lonely = rows.find(([, number]) => number === 'lonely')!
  expect([lonely[2], lonely[5], lonely[13]]).toEqual(['带溪演示段', '缺失', '已撤下：改线'])
  expect(rows).toHaveLength(5)
  const elsewhere = await ordered(town, { sheet: 'signBoards', village: '演示二村' })
  expect((await rowsOf(elsewhere)).slice(3, -1)).toEqual([])
})

it('a board that came worn to the register is a problem when somebody stands before it', async () => {
  const id = 'boardthatcameworn000000000'
  await town
    .as('office')
    .get('signBoard.save', { id, version: 0, entry: { ...board('came worn'), state: 'worn' } })
  const before = problems().length
  await check('c', id, 'worn')
  expect(problems()).toHaveLength(before + 1)
})

it.each(['worn for the first time', 'worn again after its problem was closed'])(
  'two who find a board %s at the same moment open one problem',
  async (story) => {
    const id = `two${story.length}`
    await put(id)
    const of = () => problems().filter(({ text }) => String(text).includes(id))
    if (story.includes('again')) {
      await check(`${id}before`, id, 'worn')
      await closed(town, String(of()[0]!._id))
    }
    const before = of().length
    const both = await Promise.all(['a', 'b', 'c'].map((name) => check(`${id}${name}`, id, 'worn')))
    expect(both.map(({ ok }) => ok)).toEqual([true, true, true])
    expect(of()).toHaveLength(before + 1)
  },
)

it('a board that is taken down is missing again', async () => {
  const { policy } = await town.as('office').get('water.rules', {})
  const boards = { perVillage: 1, furtherEvery: 1_000_000 }
  await town.as('office').get('water.saveRules', { ...policy, boards })
  const elsewhere = async () =>
    (await town.as('office').get('signBoard.missing', {})).items.filter(
      ({ village, waterName }) => village === '演示二村' && waterName === '带溪',
    ).length
  const entry = { ...board('far'), reachId: 'foreign-1' }
  expect(await elsewhere()).toBe(1)
  await town.as('office').get('signBoard.save', { id: 'far', version: 0, entry })
  expect(await elsewhere()).toBe(0)
  await town.as('office').get('signBoard.end', { id: 'far', version: 1, reason: '改线' })
  expect(await elsewhere()).toBe(1)
})
