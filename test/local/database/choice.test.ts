/** Which index is walked: the one by which the answer is come to soonest. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { IndexDeclaration } from '../../../config/database'
import { openDatabase } from '../../../local/database'
import { decode } from '../../../local/database/ejson'
import { compile } from '../../../local/database/query/operators'
import { planFor } from '../../../local/database/query/plan'

const index = (...names: string[]): IndexDeclaration => ({
  name: names.join('_'),
  keys: names.map((name) => ({ name, direction: '1' })),
})

let path: string
const open = (indexes: IndexDeclaration[]) =>
  openDatabase({ path, schema: { things: { indexes } }, now: () => 0, durable: false })
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'river-choice-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

const ofMany = async (matching: number): Promise<string[]> => {
  const database = open([index('kind'), index('at')])
  const documents = Array.from({ length: 3_000 }, (_, n) => ({
    _id: n,
    at: n,
    kind: n < matching ? 'rare' : 'usual',
  }))
  await database.bulkInsert('things', documents)
  const things = database.collections.get('things')
  const asked = { kind: 'rare' }
  const matches = (record: number) => compile(asked)(decode(things.text(record)!))
  const plan = planFor(things, asked, [['at', -1]], 20, matches)
  await database.close()
  return 'scan' in plan ? [plan.scan.index.declaration.name] : []
}

it('takes the condition if few match', async () => {
  expect(await ofMany(30)).toEqual(['kind'])
}, 30_000)

it('costs no more among many documents than among few', async () => {
  const database = open([index('used', '_id'), index('used', 'place', '_id')])
  const documents = Array.from({ length: 3_000 }, (_, n) => ({ _id: n, used: true, place: n % 1_000 }))
  await database.bulkInsert('things', documents)
  let walked = 0
  for (const each of database.collections.get('things').indexes) {
    const { keys } = each
    each.keys = function* (...asked) {
      for (const key of keys(...asked)) {
        walked++
        yield key
      }
    }
  }
  const asked = { used: true, place: 7, other: { $exists: false } }
  expect(database.find('things', asked, { order: [['_id', 1]], limit: 1_000 })).toHaveLength(3)
  expect(walked).toBeLessThan(20)
  await database.close()
}, 30_000)

it('takes the order if many match', async () => {
  expect(await ofMany(2_000)).toEqual(['at'])
}, 30_000)
