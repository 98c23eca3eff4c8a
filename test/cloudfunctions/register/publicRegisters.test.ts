/** What everyone may read of the registers: the directory of chiefs, and the waters of the township as lines. */
import { addDays, dayOf } from '../../../domain/calendar/day'
import { distanceBetween } from '../../../domain/geo/distance'
import type { Person } from '../../../domain/identity/person'
import { outlinePlaces } from '../../../domain/register/outline'
import { foreign, openTown, pond, stream, type Town, townTime } from '../town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('the directory of chiefs', () => {
  const directory = async (village?: string) =>
    (await town.as('resident').get('register.listChiefs', { village, limit: 100 })).items

  it('tells residents name, post and role of each chief, and the reaches they can walk to', async () => {
    const chief = (await directory()).find(({ name }) => name === '演示villageChief')
    expect(chief).toEqual({
      name: '演示villageChief',
      post: '演示职务',
      role: 'villageChief',
      village: '演示一村',
      reaches: [
        { id: stream._id, name: stream.name },
        { id: pond._id, name: pond.name },
      ],
    })
  })

  it('gives away no phone number and no WeChat identity', async () => {
    const answer = JSON.stringify(await town.as('resident').get('register.listChiefs', {}))
    expect(answer).not.toContain('1990000')
    expect(answer).not.toContain('openid')
  })

  it('names the head chiefs without a reach of their own, but nobody else without one, and no desk people', async () => {
    const names = (await directory()).map(({ name }) => name)
    expect(names).toContain('演示headChief')
    expect(names).not.toContain('演示unbound')
    expect(names).not.toContain('演示office')
  })

  it('shows one village only when asked', async () => {
    const village = '演示五村'
    const newcomer = { id: 'fifth', name: '演示五村河长', phone: '19900000055', post: '村主任', village }
    const office = town.as('office')
    await office.get('register.savePerson', { ...newcomer, roles: ['villageChief'], active: true })
    await office.get('register.appoint', {
      personId: 'fifth',
      reachId: foreign._id,
      role: 'villageChief',
      from: dayOf(townTime()),
    })
    expect((await directory(village)).map(({ name }) => name)).toEqual(['演示五村河长'])
    expect(await directory('没有这个村')).toEqual([])
  })

  it('finds by a part of the name, page after page', async () => {
    const found: string[] = []
    let cursor: string | undefined
    do {
      const page = await town.as('resident').get('register.listChiefs', { name: 'Chief', cursor, limit: 1 })
      found.push(...page.items.map(({ name }) => name))
      cursor = page.next ?? undefined
    } while (cursor)
    const all = (await directory()).map(({ name }) => name)
    expect([...new Set(found)].sort()).toEqual(
      [...new Set(all.filter((name) => name.includes('Chief')))].sort(),
    )
    expect(found).toContain('演示headChief')
    expect(found).not.toContain('演示五村河长')
    expect((await town.as('resident').get('register.listChiefs', { name: '没有这个人' })).items).toEqual([])
  })

  it('forgets who was relieved, and who left the service', async () => {
    const office = town.as('office')
    const { assignmentId } = await office.get('register.appoint', {
      personId: 'policeChief',
      reachId: foreign._id,
      role: 'policeChief',
      from: '2026-02-01',
    })
    const reachesOf = async (name: string) =>
      (await directory()).find((each) => each.name === name)?.reaches.map(({ id }) => id)
    expect(await reachesOf('演示policeChief')).toEqual([stream._id, foreign._id])
    await office.get('register.endAppointment', { assignmentId, lastDay: addDays(dayOf(townTime()), -1) })
    expect(await reachesOf('演示policeChief')).toEqual([stream._id])
    const { person } = await office.get('register.getPerson', { personId: 'policeChief' })
    const { bound: _bound, ...stored } = person
    await office.get('register.savePerson', { ...stored, active: false })
    expect(await reachesOf('演示policeChief')).toBeUndefined()
  })

  it('comes page by page, village by village, without loss or repetition', async () => {
    const many = Array.from({ length: 23 }, (_, n): Person => {
      const number = String(n).padStart(2, '0')
      return {
        _id: `many-${number}`,
        name: `演示众${number}`,
        phone: `199000003${number}`,
        post: '演示职务',
        village: n % 2 === 0 ? '演示十 村' : '演示三村',
        roles: ['villageChief'],
        active: true,
        boundTo: null,
      }
    })
    await town.cloud.database.bulkInsert('people', many)
    await town.cloud.database.bulkInsert(
      'assignments',
      many.map(({ _id, name }) => ({
        _id: `of-${_id}`,
        personId: _id,
        personName: name,
        reachId: stream._id,
        role: 'villageChief',
        from: '2026-01-01',
        until: null,
      })),
    )
    const whole = await directory()
    const paged: typeof whole = []
    let cursor: string | undefined
    do {
      const page = await town.as('resident').get('register.listChiefs', { cursor, limit: 3 })
      paged.push(...page.items)
      cursor = page.next ?? undefined
    } while (cursor)
    expect(paged).toEqual(whole)
    expect(whole.filter(({ name }) => name.startsWith('演示众'))).toHaveLength(23)
    const villages = whole.map(({ village }) => village)
    const order = villages.filter((village, n) => village !== villages[n - 1])
    expect(order).toEqual([...new Set(villages)])
    // As one counts, not as computers do (一 七 三 十).
    const counted = ['演示一村', '演示三村', '演示五村', '演示十 村']
    expect(order.filter((village) => counted.includes(village))).toEqual(counted)
  })
})

describe('the waters as lines', () => {
  it('reach everyone, each near where it runs', async () => {
    const { items, next } = await town.as('resident').get('register.listLines', {})
    expect(items.map(({ id }) => id)).toEqual([foreign._id, pond._id, stream._id].sort())
    expect(next).toBeNull()
    const places = outlinePlaces(items.find(({ id }) => id === stream._id)!.line)
    const line = stream.geometry.shape === 'line' ? stream.geometry.line : []
    expect(distanceBetween(places[0]!, line[0]!)).toBeLessThan(1.5)
  })

  it('take at most 12 KB for fifty winding reaches', async () => {
    const line = Array.from({ length: 900 }, (_, i): [number, number] => [
      120.3 + i * 0.00004 + Math.sin(i / 9) * 0.0004,
      27.6 + Math.sin(i / 30) * 0.005 + Math.cos(i / 5) * 0.0003,
    ])
    const winding = Array.from({ length: 50 }, (_, n) => ({
      ...stream,
      _id: `a-winding-reach-${String(n).padStart(2, '0')}`,
      geometry: { shape: 'line', line },
    }))
    await town.cloud.database.bulkInsert('reaches', winding)
    const page = await town.as('resident').get('register.listLines', { limit: 50 })
    expect(page.items).toHaveLength(50)
    expect(page.next).not.toBeNull()
    expect(Buffer.byteLength(JSON.stringify(page.items))).toBeLessThanOrEqual(12 * 1024)
  })
})

it('the township tells everyone its name and the office’s phone', async () => {
  await town.cloud.database.bulkInsert('settings', [
    { _id: 'township', name: '演示镇', officePhone: '0577-00000000' },
  ])
  expect(await town.as('resident').get('register.getTownship', {})).toEqual({
    name: '演示镇',
    officePhone: '0577-00000000',
  })
})
