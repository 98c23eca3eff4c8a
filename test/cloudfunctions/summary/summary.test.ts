/** The yearly summary as the office keeps it: counted, written between, by two at once, closed, and as a Word file. */
import { strFromU8, unzipSync } from 'fflate'
import { longestSentence } from '../../../domain/summary/draft'
import { yearlyOutline } from '../../../domain/summary/yearly/outline'
import { compose, saidIn } from '../../../domain/summary/compose'
import type { FactValues } from '../../../domain/summary/facts'
import { bytesOf, newOrder, ordered } from '../document/tables'
import { openTown, type Town } from '../town'
import { put, range } from '../whole/manyOfAll'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const office = () => town.as('office')
const get = (year = '2026') => office().get('summary.get', { year })
let made = 0
const newId = () => `sentence${String(++made).padStart(20, '0')}`
const sentence = (text: string, more: object = {}) => ({
  ...{ year: '2026', id: newId(), otherId: newId(), section: 'waters', after: 'rivers', revision: 0, text },
  ...more,
})
const textsOf = async () => (await get()).own.map(({ text }) => text)

it('before anybody has begun it is empty, and says so', async () => {
  expect(await get()).toMatchObject({ countedAt: 0, values: {}, own: [], state: 'draft' })
  expect(await office().refusal('summary.close', { year: '2026' })).toBe('summary.notCounted')
})

it('a year that has not come yet is not counted', async () => {
  expect(await office().refusal('summary.count', { year: '2027' })).toBe('summary.yearAhead')
})

it('a year without any data gives a summary that says so', async () => {
  await office().get('summary.count', { year: '2020' })
  const { values, township } = await get('2020')
  const known = { year: '2020', township, values: values as FactValues, before: null, lastYear: null }
  const said = compose(yearlyOutline, { own: [], hidden: [] }, known).flatMap(({ lines }) =>
    lines.map(saidIn),
  )
  expect(said.join('')).toContain('2020年没有巡河记录。')
  expect(said.join('')).toContain('2020年没有登记问题。')
  const document = await ordered(town, { sheet: 'yearlySummary', of: '2020' })
  expect(document).toMatchObject({ state: 'ready' })
})

it('1,100 villages have each walked once and missed once, and all of them are counted', async () => {
  const village = (n: number) => `演示第${String(n).padStart(4, '0')}村`
  const walked = { day: '2018-06-03', patrols: 1, met: 1, distance: 1000, problems: 0 }
  const day = (n: number) => ({ ...walked, _id: `2018-06-03_${village(n)}`, village: village(n) })
  await put(town, 'patrolDays', range(day, 1_100))
  const missed = { personId: 'colleague', reachId: 'stream-1', missed: 1, done: 0, periodEnd: '2018-06-09' }
  const period = (n: number) => ({ ...missed, _id: `year-${n}`, village: village(n) })
  await put(town, 'dutyProgress', range(period, 1_100))
  await office().get('summary.count', { year: '2018' })
  const { values } = await get('2018')
  expect(values).toMatchObject({ patrols: 1_100, patrolKilometres: 1_100, missedPeriods: 1_100 })
})

it('own sentences stay, whatever is counted anew, and what changed is known', async () => {
  await office().get('summary.count', { year: '2026' })
  const own = sentence('分属鳌江水系。')
  expect(await office().get('summary.write', own)).toEqual({ outcome: 'saved' })
  const { values } = await get()
  const worn = { _id: 'b1', number: '1', reachId: 'stream-1', state: 'worn', active: true, version: 1 }
  await town.cloud.database.bulkInsert('signBoards', [worn as never])
  await town.cloud.database.bulkInsert('people', [
    { _id: 'cleaner9', name: '演示', phone: '19900000066', roles: ['cleaner'], active: true } as never,
  ])
  await office().get('summary.count', { year: '2026' })
  const after = await get()
  expect(after.own).toMatchObject([{ text: '分属鳌江水系。', by: '演示office', after: 'rivers' }])
  expect([after.before?.cleaners, after.values.cleaners]).toEqual([values.cleaners, 2])
})

it('two who write at once both keep what they wrote', async () => {
  const [mine, theirs] = [sentence('我写的。'), sentence('她写的。')]
  await Promise.all([
    office().get('summary.write', mine),
    town.as('office2').get('summary.write', theirs),
    office().get('summary.leaveOut', { year: '2026', pattern: 'media', out: true }),
  ])
  expect(await textsOf()).toEqual(expect.arrayContaining(['我写的。', '她写的。']))
  expect((await get()).hidden).toEqual(['media'])
})

it('two who change the same sentence at once: both texts stand there, and nothing twice', async () => {
  const first = sentence('原来的。')
  await office().get('summary.write', first)
  const change = (text: string) => ({ ...first, text, revision: 1, otherId: newId() })
  const [one, two] = [change('甲改的。'), change('乙改的。')]
  const outcomes = await Promise.all([
    office().get('summary.write', one),
    town.as('office2').get('summary.write', two),
  ])
  expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['both', 'saved'])
  // The answer was lost, and both send it once more.
  await office().get('summary.write', one)
  await town.as('office2').get('summary.write', two)
  const texts = await textsOf()
  expect(texts).not.toContain('原来的。')
  for (const text of ['甲改的。', '乙改的。']) expect(texts.filter((each) => each === text)).toHaveLength(1)
})

it('a sentence of ten thousand letters is refused in words, and nothing of it stored', async () => {
  const before = await textsOf()
  expect(await office().refusal('summary.write', sentence('长'.repeat(10_000)))).toBe('summary.tooLong')
  expect(await office().get('summary.write', sentence('长'.repeat(longestSentence)))).toEqual({
    outcome: 'saved',
  })
  expect(await textsOf()).toHaveLength(before.length + 1)
})

it('is read by the head chief, written by the office, and nothing to others', async () => {
  expect(await town.as('headChief').get('summary.get', { year: '2026' })).toMatchObject({ year: '2026' })
  expect(await town.as('headChief').refusal('summary.write', sentence('不行。'))).toBe('identity.forbidden')
  expect(await town.as('villageChief').refusal('summary.get', { year: '2026' })).toBe('identity.forbidden')
})

describe('as a Word file', () => {
  const textOf = async (of: string) => {
    const document = await ordered(town, { orderId: newOrder(), sheet: 'yearlySummary', of })
    const files = unzipSync(await bytesOf(document))
    const xml = strFromU8(files['word/document.xml']!)
    return { document, text: xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]*>/g, '') }
  }

  it('it has the chapters, the office’s sentences in their places, nothing it left out, and who signs', async () => {
    const { document, text } = await textOf('2026')
    expect(document).toMatchObject({ state: 'ready', rows: null })
    expect(document.name).toMatch(/2026年度“?河长制”?工作总结\.docx$/)
    const lines = text.split('\n')
    expect(lines).toEqual(expect.arrayContaining(['一、水系基本概况', '三、存在的问题', '四、下步工作计划']))
    const waters = lines.find((line) => line.includes('境内共有河道'))!
    expect(waters.indexOf('划分河段')).toBeLessThan(waters.indexOf('分属鳌江水系。'))
    expect(text).not.toContain('媒体报道')
    expect(text).toMatch(/河长制办公室\n2026年11月18日/)
  })

  it('of a year that nobody has begun there is none: the order says so at once', async () => {
    expect(await ordered(town, { sheet: 'yearlySummary', of: '2019' })).toMatchObject({ state: 'failed' })
  })
})

describe('once it is final', () => {
  beforeAll(() => office().get('summary.close', { year: '2026' }))
  const closed = () => town.cloud.database.find('summaries', { _id: '2026' })[0]!

  it('nothing changes without a reason', async () => {
    const before = JSON.stringify(closed())
    const { own } = await get()
    const again = { ...sentence('改一下。'), id: own[0]!.id, revision: own[0]!.revision }
    expect(await office().refusal('summary.write', again)).toBe('summary.final')
    expect(await office().refusal('summary.count', { year: '2026' })).toBe('summary.final')
    const out = { year: '2026', pattern: 'rivers', out: true }
    expect(await office().refusal('summary.leaveOut', out)).toBe('summary.final')
    expect(JSON.stringify(closed())).toBe(before)
  })

  it('closed twice it is closed once, by the first', async () => {
    const { closed: by } = await get()
    await town.as('office2').get('summary.close', { year: '2026' })
    expect((await get()).closed).toEqual(by)
  })

  it('a correction has its reason, who made it and when', async () => {
    await office().get('summary.write', { ...sentence('更正。'), reason: '县里退回' })
    expect((await get()).corrections).toMatchObject([{ reason: '县里退回', by: '演示office' }])
    expect(await textsOf()).toContain('更正。')
  })
})

it('the years are listed, the latest first', async () => {
  const { items } = await office().get('summary.list', {})
  expect(items.map(({ year, state }) => [year, state])).toEqual([
    ['2026', 'final'],
    ['2020', 'draft'],
    ['2018', 'draft'],
  ])
})
