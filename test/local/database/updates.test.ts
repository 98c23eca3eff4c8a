import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
let _: any
const now = Date.UTC(2024, 4, 1, 8)

beforeAll(async () => {
  cloud = await startCloud({ reports: { indexes: [] } }, { now: () => now })
  db = cloud.db
  _ = db.command
})
afterAll(() => cloud.close())

const updated = async (before: object, change: object): Promise<any> => {
  const doc = db.collection('reports').doc('one')
  await doc.set({ data: { kept: true, ...before } })
  await doc.update({ data: change })
  const { _id, kept, ...rest } = (await doc.get()).data
  return rest
}

describe('updating a document', () => {
  it.each<[string, object, () => object, object]>([
    ['sets a field', { a: 1 }, () => ({ b: 2 }), { a: 1, b: 2 }],
    [
      'merges nested objects',
      { a: { x: 1, y: { z: 1 } } },
      () => ({ a: { y: { w: 2 } } }),
      { a: { x: 1, y: { z: 1, w: 2 } } },
    ],
    ['sets by a dotted path', { a: { x: 1 } }, () => ({ 'a.y': 2 }), { a: { x: 1, y: 2 } }],
    [
      'sets an element of a list',
      { a: [{ x: 1 }, { x: 2 }] },
      () => ({ 'a.1.x': 9 }),
      { a: [{ x: 1 }, { x: 9 }] },
    ],
    [
      'replaces a whole object by set',
      { a: { x: 1, y: 2 } },
      () => ({ a: _.set({ z: 3 }) }),
      { a: { z: 3 } },
    ],
    ['replaces a list', { a: [1, 2] }, () => ({ a: [3] }), { a: [3] }],
    ['sets null', { a: { b: 1 } }, () => ({ a: null }), { a: null }],
    [
      'removes',
      { a: 1, b: { c: 1, d: 2 } },
      () => ({ a: _.remove(), b: { c: _.remove() } }),
      { b: { d: 2 } },
    ],
    ['increases', { a: 1 }, () => ({ a: _.inc(2), b: _.inc(-1) }), { a: 3, b: -1 }],
    ['multiplies', { a: 3 }, () => ({ a: _.mul(2), b: _.mul(2) }), { a: 6, b: 0 }],
    ['keeps the least', { a: 3, b: 3 }, () => ({ a: _.min(2), b: _.min(5) }), { a: 2, b: 3 }],
    ['keeps the greatest', { a: 3, b: 3 }, () => ({ a: _.max(2), b: _.max(5) }), { a: 3, b: 5 }],
    ['renames', { a: 3 }, () => ({ a: _.rename('b') }), { b: 3 }],
    ['sets bits', { a: 0b1100 }, () => ({ a: _.bit({ and: 0b1010 }) }), { a: 0b1000 }],
    ['pushes one', { a: [1] }, () => ({ a: _.push(2) }), { a: [1, 2] }],
    ['pushes several', { a: [1] }, () => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
    ['pushes to a list that is not there', {}, () => ({ a: _.push([2]) }), { a: [2] }],
    [
      'pushes at a position',
      { a: [1, 4] },
      () => ({ a: _.push({ each: [2, 3], position: 1 }) }),
      { a: [1, 2, 3, 4] },
    ],
    [
      'pushes, sorts and cuts',
      { a: [{ n: 3 }] },
      () => ({ a: _.push({ each: [{ n: 1 }, { n: 2 }], sort: { n: 1 }, slice: 2 }) }),
      { a: [{ n: 1 }, { n: 2 }] },
    ],
    [
      'sorts a list by several fields',
      { a: [{ k: 1, v: 2 }] },
      () => ({
        a: _.push({
          each: [
            { k: 1, v: 1 },
            { k: 0, v: 3 },
          ],
          sort: { k: -1, v: 1 },
        }),
      }),
      {
        a: [
          { k: 1, v: 1 },
          { k: 1, v: 2 },
          { k: 0, v: 3 },
        ],
      },
    ],
    [
      'sorts a list of values',
      { a: [2] },
      () => ({ a: _.push({ each: [3, 1], sort: -1 }) }),
      { a: [3, 2, 1] },
    ],
    ['keeps the last ones', { a: [1, 2] }, () => ({ a: _.push({ each: [3], slice: -2 }) }), { a: [2, 3] }],
    ['cuts a list it begins', {}, () => ({ a: _.push({ each: [1, 2, 3], slice: 2 }) }), { a: [1, 2] }],
    ['pops', { a: [1, 2] }, () => ({ a: _.pop() }), { a: [1] }],
    ['shifts', { a: [1, 2] }, () => ({ a: _.shift() }), { a: [2] }],
    ['unshifts', { a: [3] }, () => ({ a: _.unshift([1, 2]) }), { a: [1, 2, 3] }],
    ['adds to a set once', { a: [1] }, () => ({ a: _.addToSet(1) }), { a: [1] }],
    ['adds several to a set', { a: [1] }, () => ({ a: _.addToSet({ $each: [1, 2, 2] }) }), { a: [1, 2] }],
    ['pulls a value', { a: [1, 2, 1] }, () => ({ a: _.pull(1) }), { a: [2] }],
    ['pulls by a condition', { a: [1, 5, 9] }, () => ({ a: _.pull(_.gt(4)) }), { a: [1] }],
    ['pulls one of values', { a: ['x', 'y', 'z'] }, () => ({ a: _.pull(_.in(['x', 'z'])) }), { a: ['y'] }],
    ['pulls objects', { a: [{ n: 1, m: 1 }, { n: 2 }] }, () => ({ a: _.pull({ n: 1 }) }), { a: [{ n: 2 }] }],
    [
      'pulls objects by a condition and leaves scalars alone',
      { a: [1, null, 'x', { n: 1 }, { m: 2 }] },
      () => ({ a: _.pull({ n: _.neq(1) }), b: _.pull({ n: null }) }),
      { a: [1, null, 'x', { n: 1 }] },
    ],
    [
      'pulls what lacks a field from objects only',
      { a: [1, { n: 1 }, { m: 2 }] },
      () => ({ a: _.pull({ n: _.exists(false) }) }),
      { a: [1, { n: 1 }] },
    ],
    ['pulls all of a list', { a: [1, 2, 3, 1] }, () => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    [
      'writes the time of the server',
      {},
      () => ({ at: db.serverDate({ offset: -1000 }) }),
      { at: new Date(now - 1000) },
    ],
  ])('%s', async (_name, before, change, expected) => {
    expect(await updated(before, change())).toEqual(expected)
  })

  it('counts a document as updated only if it changed', async () => {
    await updated({ a: 1 }, { a: 2 })
    const doc = db.collection('reports').doc('one')
    expect((await doc.update({ data: { a: 2 } })).stats.updated).toBe(0)
  })

  it.each<[string, object, () => object, string]>([
    [
      'a field in a value that is no object',
      { a: 5 },
      () => ({ 'a.b': 1 }),
      "Cannot create field 'b' in element {a: 5}",
    ],
    ['a field in null', { a: null }, () => ({ a: { b: 1 } }), "Cannot create field 'b' in element {a: null}"],
    ['to increase a text', { a: 'x' }, () => ({ a: _.inc(1) }), 'non-numeric type'],
    ['to push to a text', { a: 'x' }, () => ({ a: _.push(1) }), 'must be an array'],
    [
      'a named field of a list',
      { a: [{ b: 1 }] },
      () => ({ 'a.b': 2 }),
      "Cannot create field 'b' in element",
    ],
    ['two changes of one path', { a: {} }, () => ({ a: _.set({}), 'a.b': 1 }), 'conflict'],
  ])('refuses %s', async (_name, before, change, words) => {
    const refusal = await refusalOf(updated(before, change()))
    expect(refusal.errCode).toBe(-502001)
    expect(refusal.errMsg).toContain(words)
  })
})

describe('updating and removing by condition', () => {
  beforeEach(async () => {
    await db
      .collection('reports')
      .where({ _id: _.exists(true) })
      .remove()
    await db.collection('reports').add({ data: [1, 2, 3, 4].map((n) => ({ _id: `r${n}`, n, open: true })) })
  })

  it('changes all that match and counts them', async () => {
    const result = await db
      .collection('reports')
      .where({ n: _.gt(2) })
      .update({ data: { open: false } })
    expect(result).toEqual({ stats: { updated: 2 }, errMsg: 'collection.update:ok' })
    expect((await db.collection('reports').where({ open: false }).count()).total).toBe(2)
  })

  it('adds up increases made at the same time', async () => {
    const increase = () =>
      db
        .collection('reports')
        .doc('r1')
        .update({ data: { n: _.inc(1) } })
    await Promise.all(Array.from({ length: 30 }, increase))
    expect((await db.collection('reports').doc('r1').get()).data.n).toBe(31)
  })

  it('changes one only if asked', async () => {
    const result = await db
      .collection('reports')
      .where({ open: true })
      .update({ data: { open: false }, multi: false })
    expect(result.stats.updated).toBe(1)
  })

  it('removes all that match and counts them', async () => {
    const result = await db
      .collection('reports')
      .where({ n: _.lte(3) })
      .remove()
    expect(result).toEqual({ stats: { removed: 3 }, errMsg: 'collection.remove:ok' })
    expect((await db.collection('reports').count()).total).toBe(1)
  })

  it('changes one document and answers it, for the claims of jobs', async () => {
    const claim = () =>
      db._db.collection('reports').where({ open: true }).updateAndReturn({ open: false, by: 'clock' })
    const claims = await Promise.all(Array.from({ length: 5 }, claim))
    expect(claims.map(({ doc }) => doc?._id).sort()).toEqual(['r1', 'r2', 'r3', 'r4', undefined])
    expect(claims[0]).toMatchObject({ updated: 1, doc: { open: false, by: 'clock' } })
  })
})

describe('adding', () => {
  it('refuses names with a dollar or a dot', async () => {
    const refusal = await refusalOf(db.collection('reports').add({ data: { a: { 'b.c': 1 } } }))
    expect(refusal.errMsg).toContain('not valid for storage')
  })

  it('refuses a document of more than 16 MB', async () => {
    const refusal = await refusalOf(
      db.collection('reports').add({ data: { text: 'x'.repeat(17 * 1024 * 1024) } }),
    )
    expect(refusal.errCode).toBe(-502001)
    expect(refusal.errMsg).toContain('too large')
  })

  it('keeps those before the first that is refused', async () => {
    await refusalOf(db.collection('reports').add({ data: [{ _id: 'x1' }, { _id: 'x1' }, { _id: 'x2' }] }))
    const { data } = await db
      .collection('reports')
      .where({ _id: _.in(['x1', 'x2']) })
      .get()
    expect(data).toEqual([{ _id: 'x1' }])
  })
})
