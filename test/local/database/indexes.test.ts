import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import type { DatabaseSchema, IndexDeclaration } from '../../../config/database'
import { openDatabase, type Database, type Document } from '../../../local/database'
import { compile } from '../../../local/database/query/operators'
import type { Order } from '../../../local/database/query/plan'
import { sortKey } from '../../../local/database/query/sort'

const index = (...keys: string[]): IndexDeclaration => ({
  name: keys.join('_'),
  keys: keys.map((key) => ({ name: key.replace('-', ''), direction: key.startsWith('-') ? '-1' : '1' })),
})

let path: string
const open = (schema: DatabaseSchema): Database =>
  openDatabase({ path, schema, now: () => 0, durable: false })
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'river-indexes-'))
})
afterEach(() => rmSync(path, { recursive: true, force: true }))

/** Few values, so that questions meet documents; of one kind for the two ends of a range. */
const kinds = [
  fc.constantFrom(-1.5, 0, 1, 2, 1e9),
  fc.constantFrom('', 'a', 'ab', '河', 'a\u0000b'),
  fc.constantFrom(0, 86400000, -1).map((time) => new Date(time)),
  fc.boolean(),
] as const
const scalar = fc.oneof(...kinds, fc.constant(null))
const list = fc.array(scalar, { maxLength: 3 })
const nested = fc.oneof(
  { weight: 3, arbitrary: fc.record({ d: fc.oneof(scalar, list) }, { requiredKeys: [] }) },
  { weight: 1, arbitrary: fc.array(fc.record({ d: scalar }), { maxLength: 2 }) },
  { weight: 1, arbitrary: scalar },
)
/** Parallel lists cannot be indexed together, so `b` and `e` are single. */
const document = fc.record(
  { a: fc.oneof(scalar, list), b: scalar, c: nested, e: scalar },
  { requiredKeys: [] },
)
const plainDocument = fc.record(
  { a: scalar, b: scalar, c: fc.record({ d: scalar }, { requiredKeys: [] }), e: scalar },
  { requiredKeys: [] },
)

const range = fc
  .constantFrom(...kinds)
  .chain((kind: fc.Arbitrary<unknown>) =>
    fc.tuple(
      fc.option(fc.tuple(fc.constantFrom('$gt', '$gte'), kind)),
      fc.tuple(fc.constantFrom('$lt', '$lte'), kind),
    ),
  )
const comparison = fc.oneof(
  scalar,
  range.map(([low, high]) => Object.fromEntries(low ? [low, high] : [high])),
  fc
    .tuple(fc.constantFrom('$gt', '$gte', '$lt', '$lte', '$eq', '$ne'), scalar)
    .map(([operator, bound]) => ({ [operator]: bound })),
  list.map(($in) => ({ $in })),
  fc.tuple(list, kinds[0]).map(([$in, $gte]) => ({ $in, $gte })),
  fc.boolean().map(($exists) => ({ $exists })),
)
const condition = fc.dictionary(fc.constantFrom('a', 'b', 'c.d', 'e'), comparison, { minKeys: 1, maxKeys: 2 })
const query: fc.Arbitrary<Document> = fc.oneof(
  { weight: 6, arbitrary: condition },
  { weight: 1, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })) },
  { weight: 1, arbitrary: fc.array(condition, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })) },
)
const order: fc.Arbitrary<Order> = fc
  .uniqueArray(fc.constantFrom('a', 'b', 'c.d', 'e', '_id'), { maxLength: 2 })
  .chain((fields) =>
    fc.tuple(
      ...fields.map((field) => fc.tuple(fc.constant(field), fc.constantFrom(1 as const, -1 as const))),
    ),
  )
const question = fc.tuple(query, order, fc.nat(3), fc.integer({ min: 1, max: 8 }))

const indexes = [
  index('a'),
  index('b', '-e'),
  index('-e', 'b'),
  index('c.d'),
  index('b', 'c.d'),
  index('-a', 'e'),
]
const schema: DatabaseSchema = { things: { indexes }, plain: { indexes } }

describe('what is found by an index', () => {
  it.each([
    ['plain', plainDocument],
    ['things', document],
  ])(
    'is what reading everything finds, in the same order, on every page (%s)',
    async (name, content) => {
      const database = open(schema)
      await fc.assert(
        fc.asyncProperty(
          fc.array(content as fc.Arbitrary<Document>, { minLength: 5, maxLength: 25 }),
          fc.array(question, { minLength: 10, maxLength: 20 }),
          async (documents, questions) => {
            await replaceAll(database, name, documents)
            for (const one of questions) compare(database, name, ...one)
          },
        ),
        { numRuns: 50 },
      )
      await database.close()
    },
    120_000,
  )

  it('follows every change of the documents', async () => {
    const database = open(schema)
    const things = database.collections.get('things')
    await replaceAll(database, 'things', [])
    await fc.assert(
      fc.asyncProperty(fc.nat(9), fc.option(document), query, async (id, next, asked) => {
        await database.environment.write(() => {
          const stored = things.byId(id)
          if (stored && next) things.replace(stored, { _id: id, ...next })
          else if (stored) things.remove(stored)
          else if (next) things.insert({ _id: id, ...next })
        })
        compare(database, 'things', asked, [], 0, 1000)
      }),
      { numRuns: 300 },
    )
    await database.close()
  }, 120_000)
})

async function replaceAll(database: Database, name: string, documents: Document[]): Promise<void> {
  const collection = database.collections.get(name)
  await database.environment.write(() => [...collection.all()].forEach(collection.remove))
  await database.bulkInsert(
    name,
    documents.map((content, _id) => ({ _id, ...content })),
  )
}

function compare(
  database: Database,
  name: string,
  asked: Document,
  by: Order,
  skip: number,
  limit: number,
): void {
  const expected = database.find(name).filter(compile(asked))
  const ids = (found: Document[]) => found.map(({ _id }) => _id).sort((x, y) => x - y)
  const keys = (found: Document[]) => found.map((one) => sortKey(one, by).toString('hex'))
  const found = database.find(name, asked, { order: by })
  expect(ids(found)).toEqual(ids(expected))
  expect(keys(found)).toEqual(keys(expected).sort())
  expect(database.count(name, asked)).toBe(expected.length)
  const page = database.find(name, asked, { order: by, skip, limit })
  expect(keys(page)).toEqual(keys(found).slice(skip, skip + limit))
  expect(new Set(ids(page)).size).toBe(Math.max(0, Math.min(limit, expected.length - skip)))
}

describe('declared indexes', () => {
  it('are built for documents that were there before, and forgotten when no longer declared', async () => {
    let database = open({ things: { indexes: [] } })
    await database.bulkInsert('things', [{ _id: 1, a: 'x' }, { _id: 2, a: ['x', 'y'] }, { _id: 3 }])
    await database.close()

    database = open({ things: { indexes: [index('a')] } })
    expect(database.collections.get('things').indexes.map(({ declaration }) => declaration.name)).toEqual([
      '_id_',
      'a',
    ])
    expect(database.find('things', { a: 'x' }).map(({ _id }) => _id)).toEqual([1, 2])
    expect(database.find('things', { a: null }).map(({ _id }) => _id)).toEqual([3])
    await database.close()

    database = open({ things: { indexes: [{ ...index('a', 'b'), name: 'a' }] } })
    expect(database.find('things', { a: 'y', b: null }).map(({ _id }) => _id)).toEqual([2])
    await database.close()
  })

  it('that are unique refuse a second document, also by update, and allow the same one to stay', async () => {
    const database = open({ people: { indexes: [{ ...index('phone'), unique: true }] } })
    const people = database.collections.get('people')
    await database.bulkInsert('people', [
      { _id: 1, phone: '13800000001' },
      { _id: 2, phone: '13800000002' },
    ])
    const insert = database.bulkInsert('people', [{ _id: 3, phone: '13800000001' }])
    await expect(insert).rejects.toThrow('E11000 duplicate key error')
    const write = (phone: string) =>
      database.environment.write(() => people.replace(people.byId(1)!, { _id: 1, phone, name: '林' }))
    await expect(write('13800000002')).rejects.toThrow('E11000')
    await write('13800000001')
    expect(database.find('people', {}).length).toBe(2)
    await database.close()
  })

  it('give a page of a large collection without reading the rest', async () => {
    const database = open({ things: { indexes: [index('b', '-e')] } })
    await database.bulkInsert(
      'things',
      (function* () {
        for (let n = 0; n < 5_000; n++) yield { _id: n, b: n % 10, e: n }
      })(),
    )
    const things = database.collections.get('things')
    const read = jest.spyOn(things, 'text')
    const page = database.find('things', { b: 3 }, { order: [['e', -1]], limit: 20 })
    expect(page[0]).toEqual({ _id: 4_993, b: 3, e: 4_993 })
    const merged = database.find('things', { b: { $in: [3, 4] } }, { order: [['e', -1]], limit: 20 })
    expect(merged.slice(0, 2).map(({ _id }) => _id)).toEqual([4_994, 4_993])
    expect(read).toHaveBeenCalledTimes(40)
    expect(database.count('things', { b: 3, e: { $gt: 2_500 } })).toBe(250)
    expect(read).toHaveBeenCalledTimes(40)
    // As many ids as one may ask for at once: a head chief's screen read every counter of three years.
    const ids = Array.from({ length: 1_000 }, (_, n) => n)
    expect(database.find('things', { _id: { $in: ids } })).toHaveLength(1_000)
    expect(read).toHaveBeenCalledTimes(1_040)
    await database.close()
  }, 30_000)
})
