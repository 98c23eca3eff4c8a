/** What goes out to Excel is what the list shows from which one asks for it. */
import { putSheets, sheetOf } from '../assessment/sheets'
import { sortKeyOf } from '../../../domain/report/report'
import { rewrite } from '../oldState'
import { clockAt } from '../push/mornings'
import { agriculture, dispatched, entered, environment, numberOf } from '../report/reporting'
import { openTown, phoneOf, type Town } from '../town'
import { type Listed, newOrder, ordered, rowsOf } from './tables'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const table = async (document: Listed) => (await rowsOf(document)).slice(3, -1)

it('people: by role, search and whether in use, and it says so', async () => {
  const entries = { search: 'village', filters: { roles: 'villageChief' }, active: true }
  const document = await ordered(town, { sheet: 'people', entries })
  const { items } = await town.as('office').get('person.list', { ...entries, limit: 50 } as never)
  expect(items.length).toBeGreaterThan(0)
  const names = (await table(document)).map(([, name]) => name)
  expect(names.sort()).toEqual(items.map(({ entry }) => entry.name).sort())
  expect(document).toMatchObject({ rows: items.length, name: '人员名册 2026-11-18 按条件筛选.xlsx' })
  expect((await rowsOf(document))[1]![0]).toContain('按条件筛选')
  const strange = { orderId: newOrder(), sheet: 'people' as const, entries: { filters: { 'a.$b': 'c' } } }
  expect(await town.as('office').refusal('document.order', strange)).toBe('input.invalid')
  // What the register does not filter by is no way to ask it anything.
  const more = await ordered(town, { sheet: 'people', entries: { filters: { phone: phoneOf('office') } } })
  expect(more.rows).toBe(10)
})

it('reaches: by a part of the name, and those that stand or are over', async () => {
  const over = {
    ...town.cloud.database.find('reaches', { _id: 'foreign-1' })[0]!,
    _id: 'over',
    name: '外旧段',
  }
  await town.cloud.database.bulkInsert('reaches', [{ ...over, until: '2026-01-31' } as never])
  const names = async (entries: object) =>
    (await table(await ordered(town, { sheet: 'reaches', entries }))).map((row) => row[3])
  expect(await names({ search: '外', active: true })).toEqual(['外段'])
  expect(await names({ search: '外', active: false })).toEqual(['外旧段'])
  const { items } = await town.as('office').get('register.listReaches', { name: '外', limit: 50 })
  expect(items.map(({ name }) => name)).toEqual(['外段'])
  expect((await names({ search: '外' })).sort()).toEqual(['外旧段', '外段'].sort())
})

it('assessments: by how far they are, and those with an objection', async () => {
  await putSheets(
    town,
    sheetOf('2026-10', 'colleague', { state: 'looked' }),
    sheetOf('2026-10', 'villageChief', { state: 'final', objecting: true }),
    sheetOf('2026-10', 'unbound'),
  )
  const names = async (listing: string) => {
    const month = { from: '2026-10-01', until: '2026-10-28' }
    const order = { sheet: 'assessments' as const, ...month, entries: { filters: { listing } } }
    return (await table(await ordered(town, order))).map((row) => row[3])
  }
  expect(await names('looked')).toEqual(['演示colleague'])
  expect(await names('objecting')).toEqual(['演示villageChief'])
  expect(await names('computed')).toEqual(['演示unbound'])
})

it('assessments of a year: its own sheets, not those of its months, nor of another year', async () => {
  const months = { basis: { kind: 'year' as const, months: [] } }
  await putSheets(
    town,
    sheetOf('2025', 'colleague', months),
    sheetOf('2026', 'colleague', months),
    sheetOf('2026', 'unbound', { ...months, state: 'final' }),
    sheetOf('2026-09', 'colleague'),
  )
  const names = async (filters: object) => {
    const order = { sheet: 'assessments' as const, from: '2026-01-01', until: '2026-12-31' }
    const document = await ordered(town, { ...order, entries: { filters: { span: 'year', ...filters } } })
    return (await table(document)).map((row) => [row[1], row[3]])
  }
  expect(await names({})).toEqual([
    ['2026年', '演示colleague'],
    ['2026年', '演示unbound'],
  ])
  expect(await names({ listing: 'final' })).toEqual([['2026年', '演示unbound']])
})

it('problems: ended ones by the day they ended and by who had them, open ones by where they lie', async () => {
  const ended = async (day: string, hour: number) => {
    const reportId = await entered(town)
    await dispatched(town, reportId)
    const number = numberOf(town, reportId)
    const closedAt = clockAt(day, hour)
    await rewrite(town, 'reports', reportId, (report) => ({
      ...report,
      ...{ state: 'closed', open: false, desks: [], closedAt, sortKey: sortKeyOf(closedAt, number) },
      submittedAt: clockAt('2026-10-20', 8),
    }))
    return number
  }
  const [before, first, last, after] = [
    ...[await ended('2026-11-03', 23), await ended('2026-11-04', 0)],
    ...[await ended('2026-11-05', 23), await ended('2026-11-06', 0)],
  ]
  const reportId = await entered(town)
  await entered(town)
  await dispatched(town, reportId)
  const numbers = async (narrowed: object) => {
    const document = await ordered(town, { sheet: 'reports', ...narrowed })
    const rows = await table(document)
    expect(document).toMatchObject({ rows: rows.length })
    return rows.map((row) => row[1])
  }
  const days = { from: '2026-11-04', until: '2026-11-05' }
  expect(await numbers({ list: 'closed', ...days })).toEqual([first, last])
  const { items } = await town.as('office').get('report.workList', { list: 'closed', ...days, limit: 20 })
  expect(items).toHaveLength(2)
  const whose = { departmentId: environment.id }
  expect(await numbers({ list: 'closed', ...whose })).toEqual([before, first, last, after])
  expect(await numbers({ list: 'closed', departmentId: agriculture.id })).toEqual([])
  expect(await numbers({ list: 'open', ...whose })).toEqual([numberOf(town, reportId)])
  expect(await numbers({ list: 'open' })).toHaveLength(2)
  const said = await ordered(town, { sheet: 'reports', list: 'closed', ...whose })
  expect(said.name).toBe('问题台账 2026-11-18 已办结 按条件筛选.xlsx')
})

it('problems: by village, reach, kind, person and words, in the list page after page and in the table alike', async () => {
  const stream = town.cloud.database.find('reaches', { name: '外段' })[0]!
  const [outlet, waste] = [await entered(town), await entered(town)]
  await rewrite(town, 'reports', waste, (report) => ({ ...report, category: 'bankWaste' }))
  const person = { kind: 'person', id: 'cleaner', name: '' } as const
  const own = [await entered(town), await entered(town), await entered(town)]
  for (const reportId of own) await dispatched(town, reportId, { lead: person })
  const far = await entered(town)
  const elsewhere = { village: '外村', reachId: String(stream._id), reachName: '外段' }
  await rewrite(town, 'reports', far, (report) => ({ ...report, ...elsewhere }))
  const listed = async (narrowed: object) => {
    const found: string[] = []
    for (let cursor: string | null | undefined; cursor !== null;) {
      const asked = { list: 'open' as const, limit: 2, ...narrowed, ...(cursor && { cursor }) }
      const { items, next } = await town.as('office').get('report.workList', asked)
      found.push(...items.map(({ id }) => numberOf(town, id)))
      cursor = next
    }
    return found.sort()
  }
  const inTable = async ({ category, search, ...narrowed }: Record<string, string>) => {
    const entries = { search, ...(category && { filters: { category } }) }
    const document = await ordered(town, { sheet: 'reports', list: 'open', ...narrowed, entries })
    return (await table(document)).map((row) => row[1]).sort()
  }
  const numbers = (...ids: string[]) => ids.map((id) => numberOf(town, id)).sort()
  const expected: [Record<string, string>, string[]][] = [
    [{ village: '外村' }, numbers(far)],
    [{ reachId: String(stream._id) }, numbers(far)],
    [{ category: 'bankWaste' }, numbers(waste)],
    [{ personId: 'cleaner' }, numbers(...own)],
    [{ search: '外' }, numbers(far)],
    [{ search: numberOf(town, outlet).slice(0, 12).toLowerCase() }, numbers(outlet)],
    [{ personId: 'cleaner', category: 'bankWaste' }, []],
    [{ search: '.*' }, []],
  ]
  for (const [narrowed, which] of expected) {
    expect([narrowed, await listed(narrowed)]).toEqual([narrowed, which])
    expect([narrowed, await inTable(narrowed)]).toEqual([narrowed, which])
  }
})

it('a department finds by no word what is not its own', async () => {
  const own = await town.as('agriculture').get('report.workList', { list: 'closed', search: '段', limit: 20 })
  expect(own.items).toEqual([])
  expect(await town.as('agriculture').refusal('report.workList', { list: 'open', search: '段' })).toBe(
    'identity.forbidden',
  )
})
