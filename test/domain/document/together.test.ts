import { together } from '../../../domain/document/together'

const table = (name: string, rows: number) => ({ name, rows })
const names = (...tables: ReturnType<typeof table>[]) => together(tables).map(({ name }) => name)

it('a year of a township stands in one workbook, in the order of the tables', () => {
  expect(names(table('patrols', 8_000), table('people', 150), table('reports', 1_200))).toEqual([
    ...['patrols', 'people', 'reports'],
  ])
})

it('a table that is too long does not keep the others out, whether it comes first or last', () => {
  const [long, short] = [table('patrols', 20_001), table('people', 150)]
  expect(names(long, short)).toEqual(['people'])
  expect(names(short, long)).toEqual(['people'])
})

it('exactly full is not too full', () => {
  expect(names(table('a', 12_000), table('b', 8_000))).toEqual(['a', 'b'])
  expect(names(table('a', 12_000), table('b', 8_001))).toEqual(['b'])
})

it('empty tables are there', () => {
  expect(names(table('a', 0), table('b', 20_000), table('c', 0))).toEqual(['a', 'b', 'c'])
})
