import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
let $: any

beforeAll(async () => {
  cloud = await startCloud({
    patrols: { indexes: [{ name: 'chief', keys: [{ name: 'chief', direction: '1' }] }] },
    chiefs: { indexes: [{ name: 'place', keys: [{ name: 'place', direction: '2dsphere' }] }] },
    many: { indexes: [] },
  })
  db = cloud.db
  $ = db.command.aggregate
  await db.collection('patrols').add({
    data: [
      { _id: 'p1', chief: 'c1', day: new Date('2024-03-01T02:00:00Z'), metres: 1200, kinds: ['walk'] },
      {
        _id: 'p2',
        chief: 'c1',
        day: new Date('2024-03-02T02:00:00Z'),
        metres: 800,
        kinds: ['walk', 'joint'],
      },
      { _id: 'p3', chief: 'c2', day: new Date('2024-04-02T18:00:00Z'), metres: 3000, kinds: [] },
      { _id: 'p4', chief: 'c9', day: new Date('2024-04-03T02:00:00Z'), metres: 100 },
    ],
  })
  await db.collection('chiefs').add({
    data: [
      { _id: 'c1', name: '林', villages: ['带溪', '凤卧'], place: db.Geo.Point(120.3, 27.6) },
      { _id: 'c2', name: '陈', villages: ['带溪'], place: db.Geo.Point(120.31, 27.6) },
    ],
  })
})
afterAll(() => cloud.close())

const patrols = () => db.collection('patrols').aggregate()
const list = async (pipeline: any) => (await pipeline.end()).list

describe('aggregate', () => {
  it('answers in the shape of the SDK', async () => {
    expect(await patrols().count('n').end()).toEqual({ list: [{ n: 4 }], errMsg: 'collection.aggregate:ok' })
  })

  it('matches, groups, sorts', async () => {
    const groups = await list(
      patrols()
        .match({ metres: db.command.gt(500) })
        .group({ _id: '$chief', walked: $.sum('$metres'), patrols: $.sum(1), days: $.push('$day') })
        .sort({ walked: -1 }),
    )
    expect(groups).toEqual([
      { _id: 'c2', walked: 3000, patrols: 1, days: [expect.any(Date)] },
      { _id: 'c1', walked: 2000, patrols: 2, days: [expect.any(Date), expect.any(Date)] },
    ])
  })

  it('collects only what is there', async () => {
    const [collected] = await list(
      patrols()
        .match({ metres: 100 })
        .group({ _id: null, kinds: $.push('$kinds') }),
    )
    expect(collected).toEqual({ _id: null, kinds: [] })
  })

  it('counts places in a text by characters', async () => {
    const [first] = await list(
      patrols()
        .limit(1)
        .project({ at: $.indexOfCP(['水头镇带溪', '带溪']) }),
    )
    expect(first.at).toBe(3)
  })

  it('works with days of Shanghai', async () => {
    const days = await list(
      patrols()
        .sort({ _id: 1 })
        .project({
          _id: 0,
          day: $.dateToString({ date: '$day', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' }),
        }),
    )
    expect(days.map(({ day }: { day: string }) => day)).toEqual([
      '2024-03-01',
      '2024-03-02',
      '2024-04-03',
      '2024-04-03',
    ])
  })

  it('joins by a field', async () => {
    const joined = await list(
      patrols()
        .sort({ _id: 1 })
        .lookup({ from: 'chiefs', localField: 'chief', foreignField: '_id', as: 'who' })
        .project({ names: '$who.name' }),
    )
    expect(joined.map(({ names }: { names: string[] }) => names)).toEqual([['林'], ['林'], ['陈'], []])
  })

  it('joins by a pipeline', async () => {
    const joined = await list(
      db
        .collection('chiefs')
        .aggregate()
        .lookup({
          from: 'patrols',
          let: { id: '$_id' },
          pipeline: $.pipeline()
            .match(db.command.expr($.and([$.eq(['$chief', '$$id']), $.gte(['$metres', 1000])])))
            .project({ _id: 1 })
            .done(),
          as: 'long',
        })
        .project({ long: 1 }),
    )
    expect(joined).toEqual([
      { _id: 'c1', long: [{ _id: 'p1' }] },
      { _id: 'c2', long: [{ _id: 'p3' }] },
    ])
  })

  it('unwinds and counts by value', async () => {
    const kinds = await list(patrols().unwind('$kinds').sortByCount('$kinds'))
    expect(kinds).toEqual([
      { _id: 'walk', count: 2 },
      { _id: 'joint', count: 1 },
    ])
    expect(await list(patrols().unwind({ path: '$kinds', preserveNullAndEmptyArrays: true }))).toHaveLength(5)
  })

  it('puts into buckets and leaves empty ones out', async () => {
    const buckets = await list(
      patrols().bucket({ groupBy: '$metres', boundaries: [0, 500, 700, 1500], default: 'more' }),
    )
    expect(buckets).toEqual([
      { _id: 0, count: 1 },
      { _id: 700, count: 2 },
      { _id: 'more', count: 1 },
    ])
    expect(await list(patrols().bucketAuto({ groupBy: '$metres', buckets: 2 }))).toHaveLength(2)
  })

  it('replaces the root, adds fields, skips and limits', async () => {
    const roots = await list(
      patrols()
        .sort({ metres: 1 })
        .skip(1)
        .limit(2)
        .addFields({ at: { day: '$day', far: $.gte(['$metres', 1000]) } })
        .replaceRoot({ newRoot: '$at' }),
    )
    expect(roots).toEqual([
      { day: expect.any(Date), far: false },
      { day: expect.any(Date), far: true },
    ])
  })

  it('draws a sample without repetition', async () => {
    const drawn = await list(patrols().sample({ size: 3 }))
    expect(new Set(drawn.map(({ _id }: { _id: string }) => _id)).size).toBe(3)
  })

  it('measures distances', async () => {
    const near = await list(
      db
        .collection('chiefs')
        .aggregate()
        .geoNear({ near: db.Geo.Point(120.3, 27.6), distanceField: 'metres', spherical: true, key: 'place' }),
    )
    expect(near.map(({ _id, metres }: any) => [_id, Math.round(metres)])).toEqual([
      ['c1', 0],
      ['c2', 987],
    ])
  })

  it('counts nothing as nothing', async () => {
    expect(await list(patrols().match({ chief: 'nobody' }).count('n'))).toEqual([])
  })

  it('answers twenty rows where no limit is asked for', async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ _id: `m${n}`, chief: 'many' }))
    await db.collection('many').add({ data: many })
    const all = () => db.collection('many').aggregate().match({ chief: 'many' })
    expect(await list(all())).toHaveLength(20)
    expect(await list(all().limit(25))).toHaveLength(25)
    expect(await list(all().limit(30).count('n'))).toEqual([{ n: 30 }])
  })

  it('says what it does not understand', async () => {
    const refusal = await refusalOf(
      patrols()
        .project({ x: { $no: 1 } })
        .end(),
    )
    expect(refusal.errMsg).toContain('collection.aggregate:fail')
  })
})
