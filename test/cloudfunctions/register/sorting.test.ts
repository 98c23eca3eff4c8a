/** A register sorted by a column: page after page nothing twice and nothing lost, also where values are alike or missing. */
import { clues } from '../../../domain/supervision/clues'
import { emptyEntry } from '../../../domain/register/kit/register'
import { sortingsOf } from '../../../domain/register/kit/sorting'
import { ordered, rowsOf } from '../document/tables'
import { openTown, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  await town.cloud.database.bulkInsert('clues', entries as never)
})
afterAll(() => town.close())

const clue = (id: string, values: object, active = true) => ({
  ...{ _id: id, active, version: 1, ...emptyEntry(clues), title: id, ...values },
})
/** One from before a field came has not even an empty one. */
const { foundOn: _day, ...older } = clue('h', {})
const entries = [
  clue('a', { foundOn: '2026-11-03' }),
  clue('b', { foundOn: null }),
  clue('c', { foundOn: '2026-11-01' }),
  clue('d', { foundOn: '2026-11-03' }),
  clue('e', { foundOn: null }),
  clue('f', { foundOn: '2026-11-03' }),
  clue('g', { foundOn: '2026-11-02' }),
  older,
  clue('y', { foundOn: '2026-10-01' }, false),
  clue('z', { foundOn: '2026-12-01' }, false),
]

async function listed(
  sort: string,
  narrowed: object = {},
  limit = 3,
  who: 'office' | 'headChief' = 'office',
) {
  let found = ''
  for (let cursor: string | null | undefined; cursor !== null;) {
    const asked = { sort, limit, ...narrowed, ...(cursor && { cursor }) }
    const { items, next } = await town.as(who).get('clue.list', asked)
    found += items.map(({ id }) => id).join('')
    cursor = next
  }
  return found
}

it.each([1, 2, 3, 50])(
  'by a day in pages of %s: those in use first, what has none last either way',
  async (limit) => {
    expect(await listed('foundOn', {}, limit)).toBe('cgfdahebyz')
    expect(await listed('-foundOn', {}, limit)).toBe('adfgcbehzy')
    expect(await listed('foundOn', { active: false }, limit)).toBe('yz')
  },
)

// Somebody else asks: one person may only so often.
it('by every column that may be chosen each entry comes once', async () => {
  for (const sort of sortingsOf(clues))
    expect([...(await listed(sort, {}, 3, 'headChief'))].sort().join('')).toBe('abcdefghyz')
})

it('by what is no column, or cannot be compared, nobody can ask', async () => {
  for (const sort of ['said', 'reachId', 'version', '--foundOn'])
    expect(await town.as('office').refusal('clue.list', { sort, limit: 2 } as never)).toBe('input.invalid')
  const check = { sort: 'score', limit: 2 } as never
  expect(await town.as('office').refusal('cleaningCheck.list', check)).toBe('input.invalid')
})

it('the table for Excel has the order of the list', async () => {
  const table = async (entriesAsked: object) => {
    const document = await ordered(town, { sheet: 'clues', entries: entriesAsked })
    return [
      document.name,
      (await rowsOf(document))
        .slice(3, -1)
        .map((row) => row[1])
        .join(''),
    ]
  }
  expect(await table({ sort: '-foundOn' })).toEqual([expect.not.stringContaining('筛选'), 'adfgcbehzy'])
  expect(await table({ sort: 'foundOn', active: true })).toEqual([
    expect.stringContaining('按条件筛选'),
    'cgfdaheb',
  ])
})

it('a ledger for which no order was chosen is read from its earliest entry on, not in the order of ids', async () => {
  const rows = (await rowsOf(await ordered(town, { sheet: 'clues' }))).slice(3, -1)
  expect(rows.map(([, title]) => title).join('')).toBe('cgfdahebyz')
})
