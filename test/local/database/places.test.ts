import { refusalOf, startCloud, type TestCloud } from './cloud'

let cloud: TestCloud
let db: any
let _: any

/** Hundredths of a degree around a bridge; 0.01° of latitude are 1,113 m. */
const at = (east: number, north: number) => db.Geo.Point(120.3 + east / 100, 27.6 + north / 100)

beforeAll(async () => {
  const indexes = [{ name: 'place', keys: [{ name: 'place', direction: '2dsphere' as const }] }]
  cloud = await startCloud({ reports: { indexes }, unindexed: { indexes: [] }, reaches: { indexes } })
  db = cloud.db
  _ = db.command
  for (const name of ['reports', 'unindexed']) {
    await db.collection(name).add({
      data: [
        { _id: 'far', place: at(20, 0), open: true },
        { _id: 'near', place: at(0, 0.1), open: true },
        { _id: 'here', place: at(0, 0), open: false },
        { _id: 'mid', place: at(1, 0), open: true },
        { _id: 'placeless', open: true },
      ],
    })
  }
  const line = db.Geo.LineString([at(-1, 0), at(1, 0)])
  const square = db.Geo.Polygon([db.Geo.LineString([at(2, 2), at(3, 2), at(3, 3), at(2, 3), at(2, 2)])])
  await db.collection('reaches').add({
    data: [
      { _id: 'river', place: line },
      { _id: 'pond', place: square },
    ],
  })
})
afterAll(() => cloud.close())

const ids = async (query: any): Promise<string[]> =>
  (await query.get()).data.map(({ _id }: { _id: string }) => _id)

const name = 'reports'

describe('places', () => {
  it('come nearest first', async () => {
    const query = db.collection(name).where({ place: _.geoNear({ geometry: at(0, 0) }) })
    expect(await ids(query)).toEqual(['here', 'near', 'mid', 'far'])
    expect(await ids(query.skip(1).limit(2))).toEqual(['near', 'mid'])
  })

  it('lie within distances given in metres', async () => {
    const near = (minDistance: number, maxDistance: number) =>
      db
        .collection(name)
        .where({ open: true, place: _.geoNear({ geometry: at(0, 0), minDistance, maxDistance }) })
    expect(await ids(near(0, 112))).toEqual(['near'])
    expect(await ids(near(0, 110))).toEqual([])
    expect(await ids(near(200, 2000))).toEqual(['mid'])
  })

  it('are not looked for by nearness where no index is on the field', async () => {
    const near = { place: _.geoNear({ geometry: at(0, 0) }) }
    const refusal = await refusalOf(db.collection('unindexed').where(near).get())
    expect(refusal.errCode).toBe(-502001)
    expect(refusal.errMsg).toContain('unable to find index for $geoNear query')
    const counting = db.collection('unindexed').where(near).count()
    expect((await refusalOf(counting)).errMsg).toContain('unable to find index')
    const elsewhere = { elsewhere: _.geoNear({ geometry: at(0, 0) }) }
    expect((await refusalOf(db.collection(name).where(elsewhere).get())).errMsg).toContain('unable to find')
    for (const key of ['place', undefined]) {
      const stage = { near: at(0, 0), distanceField: 'metres', spherical: true, ...(key && { key }) }
      const pipeline = db.collection('unindexed').aggregate().geoNear(stage).end()
      expect((await refusalOf(pipeline)).errMsg).toContain('unable to find index')
    }
  })

  it.each(['reports', 'unindexed'])('of %s lie within an area or a circle', async (name) => {
    const geometry = db.Geo.Polygon([
      db.Geo.LineString([at(-0.5, -0.5), at(0.5, -0.5), at(0.5, 0.5), at(-0.5, 0.5), at(-0.5, -0.5)]),
    ])
    expect((await ids(db.collection(name).where({ place: _.geoWithin({ geometry }) }))).sort()).toEqual([
      'here',
      'near',
    ])
    const centerSphere = [at(0, 0), 1500 / 6378100]
    expect((await ids(db.collection(name).where({ place: _.geoWithin({ centerSphere }) }))).sort()).toEqual([
      'here',
      'mid',
      'near',
    ])
  })
})

describe('shapes', () => {
  it('are found by what crosses them', async () => {
    const crossing = (geometry: any) =>
      ids(db.collection('reaches').where({ place: _.geoIntersects({ geometry }) }))
    expect(await crossing(db.Geo.LineString([at(0, -1), at(0, 1)]))).toEqual(['river'])
    expect(await crossing(at(2.5, 2.5))).toEqual(['pond'])
    expect(await crossing(at(5, 5))).toEqual([])
  })

  it('are near by their nearest part', async () => {
    const near = db
      .collection('reaches')
      .where({ place: _.geoNear({ geometry: at(0, 0.1), maxDistance: 150 }) })
    expect(await ids(near)).toEqual(['river'])
  })

  it('are refused where an index needs a place and there is none', async () => {
    const refusal = await refusalOf(
      db.collection('reaches').add({ data: { place: { type: 'Point', coordinates: [200, 0] } } }),
    )
    expect(refusal.errMsg).toContain("Can't extract geo keys")
    expect((await refusalOf(db.collection('reaches').add({ data: { place: '桥边' } }))).errCode).toBe(-502001)
  })

  it('come back as the SDK gives shapes', async () => {
    const { data } = await db.collection('reaches').doc('river').get()
    expect(data.place.points).toHaveLength(2)
  })
})
