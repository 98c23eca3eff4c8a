/** The directory of rivers: everyone's, in the order people read; near, own, by how they stand. */
import { openTown, pond, stream, type Town } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
  const reaches = ['七村', '一村', '三村'].map((village, n) => ({
    ...{
      _id: `x${n}`,
      waterId: 'x',
      waterName: '演示渠',
      name: `演示渠 ${n + 1} 段`,
      kind: 'canal',
      level: 'village',
    },
    ...{ village, length: 500, geometry: stream.geometry, box: stream.box, cells: [] },
  }))
  await town.cloud.database.bulkInsert('reaches', reaches)
  const villages = reaches.map(({ village }) => ({ _id: village, reaches: 1 }))
  const nobodys = { ...reaches[0]!, _id: 'nobodys', name: '演示界河', village: '' }
  const uncounted = ['二村', '八村'].map((village, n) => ({
    ...{ ...reaches[0]!, _id: `u${n}`, name: `演示塘 ${n + 1}`, village },
  }))
  await town.cloud.database.bulkInsert('reaches', [nobodys, ...uncounted])
  await town.cloud.database.bulkInsert('villages', villages)
  await town.cloud.database.bulkInsert('latestPatrols', [
    { _id: 'x0', key: 'k', day: '2026-11-17', covered: [] },
    { _id: 'x1', key: 'k', day: '2026-11-01', covered: [] },
  ])
})
afterAll(() => town.close())

const listed = async (input: object, who: 'resident' | 'villageChief' = 'resident') =>
  (await town.as(who).get('river.list', { limit: 100, ...input })).items
const ids = async (...asked: Parameters<typeof listed>) => (await listed(...asked)).map(({ id }) => id)

it('villages come as 一 三 七, page by page to the end', async () => {
  const all = (await listed({})).filter(({ id }) => id.startsWith('x')).map(({ village }) => village)
  expect(all).toEqual(['一村', '三村', '七村'])
  const pages: string[] = []
  for (let cursor: string | null | undefined; cursor !== null;) {
    const page = await town.as('resident').get('river.list', { limit: 2, ...(cursor ? { cursor } : {}) })
    pages.push(...page.items.map(({ id }) => id))
    cursor = page.next
  }
  expect(pages).toEqual(await ids({}))
  expect(new Set(pages).size).toBe(pages.length)
})

it('a reach of no village is there too', async () => {
  expect((await ids({}))[0]).toBe('nobodys')
})

it('a reach of a village that nobody counted is there too, at the end', async () => {
  expect((await ids({})).slice(-2)).toEqual(['u0', 'u1'])
  expect((await listed({ cursor: 'u0' })).map(({ id }) => id)).toEqual(['u1'])
})

it('near: the nearest first, with how far, and nothing beyond a kilometre', async () => {
  const place = stream.geometry.shape === 'line' ? stream.geometry.line[0]! : null
  const near = await listed({ place: [...place!] })
  expect(near[0]).toMatchObject({ id: stream._id, away: 0 })
  expect(near.map(({ away }) => away!)).toEqual(near.map(({ away }) => away!).sort((a, b) => a - b))
  expect(await ids({ place: [121.9, 29.9] })).toEqual([])
})

it('own: a chief’s reaches; a resident has none', async () => {
  expect((await ids({ mine: true }, 'villageChief')).sort()).toEqual([pond._id, stream._id].sort())
  expect(await ids({ mine: true })).toEqual([])
})

it('by how they stand, by name and village', async () => {
  expect(await ids({ state: 'walked' })).toEqual(['x0'])
  const unwalked = await listed({ state: 'unwalked' })
  expect(unwalked.map(({ id }) => id)).toContain('x1')
  expect(unwalked.find(({ id }) => id === 'x1')).toMatchObject({ walkedOn: '2026-11-01', open: 0 })
  expect(await ids({ name: '演示渠 2' })).toEqual(['x1'])
  expect(await ids({ village: '三村' })).toEqual(['x2'])
})

it('says nothing of who walked', async () => {
  expect(JSON.stringify(await listed({}))).not.toMatch(/person|openid|geometry/)
})

it('a page goes on behind the reach on which the one before ended, also when that one ended meanwhile', async () => {
  const whole = await ids({})
  const { next } = await town.as('resident').get('river.list', { limit: 3 })
  await town.as('office').get('water.endReach', { reachId: next!, lastDay: '2026-11-17', reason: '演示' })
  expect(await ids({ cursor: next! })).toEqual(whole.slice(3))
})
