import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
let _: any
const day = (n: number) => new Date(Date.UTC(2024, 0, n))

beforeAll(async () => {
  cloud = await startCloud({
    patrols: {
      indexes: [
        {
          name: 'chief_day',
          keys: [
            { name: 'chief', direction: '1' },
            { name: 'day', direction: '-1' },
          ],
        },
        { name: 'tags', keys: [{ name: 'tags', direction: '1' }] },
      ],
    },
    many: { indexes: [{ name: 'n', keys: [{ name: 'n', direction: '1' }] }] },
  })
  db = cloud.db
  _ = db.command
  await cloud.database.bulkInsert('patrols', [
    {
      _id: 'p1',
      chief: 'lin',
      day: day(1),
      minutes: 12,
      tags: ['rain', 'joint'],
      result: { state: 'done', gaps: 0 },
    },
    { _id: 'p2', chief: 'lin', day: day(5), minutes: 25, tags: [], result: { state: 'open', gaps: 2 } },
    {
      _id: 'p3',
      chief: 'chen',
      day: day(3),
      minutes: 8,
      tags: ['joint'],
      result: { state: 'done', gaps: 1 },
    },
    { _id: 'p4', chief: 'chen', day: day(2), minutes: null, result: { state: 'rejected' } },
    {
      _id: 'p5',
      chief: 'Wu',
      day: day(4),
      minutes: 40,
      tags: ['Rain'],
      checks: [
        { item: 'outlet', bad: 2 },
        { item: 'bank', bad: 0 },
      ],
    },
  ])
  await cloud.database.bulkInsert(
    'many',
    Array.from({ length: 1500 }, (__, n) => ({ _id: `m${n}`, n })),
  )
})
afterAll(() => cloud.close())

const ids = async (query: any): Promise<string[]> =>
  (await query.get()).data.map(({ _id }: { _id: string }) => _id)
const where = (condition: any) => db.collection('patrols').where(condition)

describe('where', () => {
  it.each([
    ['equal', () => ({ chief: 'lin' }), ['p1', 'p2']],
    ['equal in a nested field', () => ({ result: { state: 'done' } }), ['p1', 'p3']],
    ['equal to null or missing', () => ({ minutes: null }), ['p4']],
    ['an element of a list', () => ({ tags: 'joint' }), ['p1', 'p3']],
    ['neq', () => ({ chief: _.neq('lin') }), ['p3', 'p4', 'p5']],
    ['gt', () => ({ minutes: _.gt(12) }), ['p2', 'p5']],
    ['gte and lt', () => ({ minutes: _.gte(12).and(_.lt(40)) }), ['p1', 'p2']],
    ['lte on dates', () => ({ day: _.lte(day(2)) }), ['p1', 'p4']],
    ['in', () => ({ chief: _.in(['Wu', 'chen']) }), ['p3', 'p4', 'p5']],
    ['nin', () => ({ chief: _.nin(['Wu', 'chen']) }), ['p1', 'p2']],
    ['or of values', () => ({ minutes: _.eq(8).or(_.gt(30)) }), ['p3', 'p5']],
    ['or of conditions', () => _.or([{ chief: 'Wu' }, { minutes: _.lt(10) }]), ['p3', 'p5']],
    ['and of conditions', () => _.and([{ chief: 'lin' }, { day: _.gt(day(2)) }]), ['p2']],
    ['nor', () => _.nor([{ chief: 'lin' }, { chief: 'chen' }]), ['p5']],
    ['not', () => ({ minutes: _.not(_.gt(10)) }), ['p3', 'p4']],
    ['exists', () => ({ checks: _.exists(true) }), ['p5']],
    ['exists not', () => ({ result: { gaps: _.exists(false) } }), ['p4', 'p5']],
    ['mod', () => ({ minutes: _.mod(4, 0) }), ['p1', 'p3', 'p5']],
    ['all', () => ({ tags: _.all(['joint', 'rain']) }), ['p1']],
    ['elemMatch', () => ({ checks: _.elemMatch({ item: 'outlet', bad: _.gt(1) }) }), ['p5']],
    ['elemMatch on objects only', () => ({ tags: _.elemMatch({ item: _.exists(false) }) }), []],
    ['elemMatch on scalars', () => ({ tags: _.elemMatch(_.eq('rain')) }), ['p1']],
    ['all of elemMatch', () => ({ tags: { $all: [{ $elemMatch: { item: null } }] } }), []],
    ['not less than null', () => ({ minutes: _.gte(null) }), ['p4']],
    ['not more than null or missing', () => ({ tags: _.lte(null) }), ['p4']],
    ['more than null', () => ({ minutes: _.gt(null) }), []],
    [
      'jsonSchema',
      () => _.jsonSchema({ required: ['tags'], properties: { minutes: { bsonType: 'int', minimum: 20 } } }),
      ['p2', 'p5'],
    ],
    ['jsonSchema of a date', () => _.jsonSchema({ properties: { day: { bsonType: 'string' } } }), []],
    ['nor of jsonSchema', () => _.nor([_.jsonSchema({ required: ['checks'] })]), ['p1', 'p2', 'p3', 'p4']],
    ['size', () => ({ tags: _.size(0) }), ['p2']],
    ['expr', () => _.expr(_.aggregate.gt(['$result.gaps', '$minutes'])), []],
    ['a regular expression', () => ({ chief: /^l/ }), ['p1', 'p2']],
    ['db.RegExp with options', () => ({ tags: db.RegExp({ regexp: '^rain$', options: 'i' }) }), ['p1', 'p5']],
    ['an id', () => ({ _id: 'p4' }), ['p4']],
    ['an id that nobody has', () => ({ _id: 'p9' }), []],
    ['an id and a condition it meets', () => ({ _id: 'p1', chief: 'lin' }), ['p1']],
    ['an id and a condition it does not meet', () => ({ _id: 'p1', chief: 'chen' }), []],
    ['an id and another thing of the id', () => ({ _id: _.eq('p1').and(_.gt('p1')) }), []],
    ['ids', () => ({ _id: _.in(['p5', 'p1', 'p9']) }), ['p1', 'p5']],
  ])('finds by %s', async (_name, condition, expected) => {
    expect((await ids(where(condition()))).sort()).toEqual(expected)
    expect((await where(condition()).count()).total).toBe(expected.length)
  })

  it('says what it does not understand', async () => {
    const refusal = await refusalOf(where({ minutes: { $near_by: 1 } }).get())
    expect(refusal.errCode).toBe(-502001)
    const ofNobody = await refusalOf(where({ _id: 'p9', minutes: { $near_by: 1 } }).get())
    expect(ofNobody.errCode).toBe(-502001)
  })
})

describe('order and pages', () => {
  it('answers in the order of adding if none is asked', async () => {
    expect(await ids(db.collection('patrols'))).toEqual(['p1', 'p2', 'p3', 'p4', 'p5'])
  })

  it('orders by an index, forwards and backwards, and without one', async () => {
    expect(await ids(where({ chief: 'lin' }).orderBy('day', 'desc'))).toEqual(['p2', 'p1'])
    expect(await ids(where({ chief: 'lin' }).orderBy('day', 'asc'))).toEqual(['p1', 'p2'])
    expect(await ids(where({ chief: _.in(['lin', 'chen', 'Wu']) }).orderBy('day', 'asc'))).toEqual([
      'p1',
      'p4',
      'p3',
      'p5',
      'p2',
    ])
    expect(await ids(db.collection('patrols').orderBy('minutes', 'asc'))).toEqual([
      'p4',
      'p3',
      'p1',
      'p2',
      'p5',
    ])
    expect(await ids(db.collection('patrols').orderBy('chief', 'asc').orderBy('minutes', 'desc'))).toEqual([
      'p5',
      'p3',
      'p4',
      'p2',
      'p1',
    ])
  })

  it('skips and limits', async () => {
    expect(await ids(db.collection('many').orderBy('n', 'desc').skip(10).limit(2))).toEqual([
      'm1489',
      'm1488',
    ])
    expect(
      await ids(
        db
          .collection('many')
          .where({ n: _.gte(100) })
          .skip(3)
          .limit(1),
      ),
    ).toEqual(['m103'])
    expect(await ids(where({ _id: 'p1' }).skip(1))).toEqual([])
  })

  it('answers 100 unless told, 1,000 at most', async () => {
    expect(await ids(db.collection('many'))).toHaveLength(100)
    expect(await ids(db.collection('many').limit(500))).toHaveLength(500)
    expect(await ids(db.collection('many').limit(1001))).toHaveLength(1000)
    expect((await db.collection('many').count()).total).toBe(1500)
  })

  it('shows only the fields asked for', async () => {
    const one = where({ _id: 'p1' })
    expect((await one.field({ chief: true, 'result.state': true }).get()).data).toEqual([
      { _id: 'p1', chief: 'lin', result: { state: 'done' } },
    ])
    expect((await one.field({ _id: false, chief: 1 }).get()).data).toEqual([{ chief: 'lin' }])
    expect((await one.field({ tags: _.project.slice(1), minutes: 1 }).get()).data).toEqual([
      { _id: 'p1', minutes: 12, tags: ['rain'] },
    ])
    expect((await one.field({ tags: _.project.slice(1), day: 0 }).get()).data).toEqual([
      { _id: 'p1', chief: 'lin', minutes: 12, tags: ['rain'], result: { state: 'done', gaps: 0 } },
    ])
    const { data } = await db.collection('patrols').doc('p1').field({ minutes: true }).get()
    expect(data).toEqual({ _id: 'p1', minutes: 12 })
  })
})
