/** The page that says of each sentence of the yearly summary where it comes from tells the truth, and all of it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { database } from '../../../config/database'
import { type FactName, factNames } from '../../../domain/summary/facts'
import { type Pattern, slotsIn } from '../../../domain/summary/outline'
import { yearlyOutline } from '../../../domain/summary/yearly/outline'

const page = readFileSync(path.resolve(__dirname, '../../../docs/yearly-summary.md'), 'utf8')

const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!)

const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && line.includes('`'))
  .map((line) => {
    const [, says, pattern, facts, records] = line.split('|').map((cell) => cell.trim())
    return { says, key: namesIn(pattern!)[0]!, facts: namesIn(facts!), records: namesIn(records!) }
  })

const patterns = yearlyOutline.flatMap((section) => section.patterns)

/** The paper says these two itself. */
const saidByPaper = ['year', 'township']
const factsOf = (pattern: Pattern) =>
  new Set([...slotsIn(pattern), ...(pattern.needs ?? [])].filter((name) => !saidByPaper.includes(name)))

it('has every pattern once, in the order of the paper, and none that is gone', () => {
  expect(rows.map(({ key }) => key)).toEqual(patterns.map(({ key }) => key))
})

it.each(patterns.map((pattern) => [pattern.key, pattern] as const))('%s: the facts in it', (key, pattern) => {
  const row = rows.find((each) => each.key === key)!
  expect(new Set(row.facts)).toEqual(factsOf(pattern))
  expect(row.facts.filter((name) => !factNames.includes(name as FactName))).toEqual([])
  expect(row.says).not.toBe('')
})

it('has no fact that no sentence says', () => {
  const said = new Set(rows.flatMap(({ facts }) => facts))
  expect(factNames.filter((name) => !said.has(name))).toEqual([])
})

it('names collections that exist, and some for every sentence with facts', () => {
  expect(rows.flatMap(({ records }) => records).filter((name) => !(name in database))).toEqual([])
  expect(rows.filter(({ facts, records }) => facts.length > 0 && records.length === 0)).toEqual([])
})
