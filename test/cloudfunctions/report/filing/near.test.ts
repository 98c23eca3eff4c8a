/**
 * 「我也看到」 answers for what is public, from where the public sees it. It answered from the true place: three callers
 * and 84 calls found it to 0.0 m, also of a report that nobody had looked at yet.
 */
import { dayStart } from '../../../../domain/calendar/day'
import { distanceBetween } from '../../../../domain/geo/distance'
import { planeAt } from '../../../../domain/geo/plane'
import type { LngLat } from '../../../../domain/geo/coordinates'
import { openTown, townTime, type Town } from '../../town'
import { at, dispatched, filed, hour, numberOf, onStream, published, stored, upload } from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
  town.cloud.openApi.behave('security.mediaCheckAsync', { errcode: 45009 })
})
afterAll(() => town.close())

const place = onStream(50)
type Resident = `resident${string}`
const near = (who: Resident, from: LngLat = place, time = townTime()) =>
  town.as(who).get('report.near', { place: [from[0], from[1]], category: 'floating' }, at(time))
let callers = 0
/** The same from so many callers that none of them asks too often. */
const asked = (from: LngLat, time?: number) =>
  near(`residentAttacker${Math.floor(callers++ / 40)}`, from, time)

let shown: string
it('a report that is pending is not answered for, whoever asks from wherever', async () => {
  const { reportId } = await filed(town, 'residentSeen', { place, category: 'floating', text: '垃圾' })
  shown = reportId
  const { x, y, place: back } = planeAt(place)
  for (const east of [-60, 0, 60])
    for (const north of [-60, 0, 60])
      expect((await asked(back(x(place[0]) + east, y(place[1]) + north))).items).toEqual([])
  for (const name of [reportId, numberOf(town, reportId)]) {
    expect(await town.as('residentSeer').refusal('report.witness', { reportId: name })).toBe('report.unknown')
    expect(await town.as('residentSeer').refusal('report.getPublic', { reportId: name })).toBe(
      'report.unknown',
    )
  }
  // Nobody public stands there, not even for its reporter's phone.
  expect((await near('residentSeen')).items).toEqual([])
})

it('public, it is offered under its number and by the day, and counts a person once, the reporter like anybody', async () => {
  await published(town, shown)
  const number = numberOf(town, shown)
  const { items } = await near('residentSeer')
  expect(items).toMatchObject([{ id: number, mine: false, witnesses: 0 }])
  expect(items[0]!.submittedAt).toBe(dayStart(townTime()))
  expect(items[0]!.photo).toMatch(/^http.*clean/)
  const seer = town.as('residentSeer')
  expect(await seer.get('report.witness', { reportId: number })).toEqual({ witnesses: 1 })
  // As phones know it that asked before there were numbers.
  expect(await seer.get('report.witness', { reportId: shown })).toEqual({ witnesses: 1 })
  const twice = await Promise.all(
    [1, 2].map(() => town.as('residentThird').call('report.witness', { reportId: number })),
  )
  expect(twice).toMatchObject([{ ok: true }, { ok: true }])
  expect(stored(town, shown).witnesses).toBe(2)
  // A figure that does not move would tell whoever watches it who reported.
  expect((await near('residentSeen')).items).toMatchObject([{ id: shown, mine: true }])
  expect(await town.as('residentSeen').get('report.witness', { reportId: number })).toEqual({ witnesses: 3 })
})

it('one that only its receipt opens is nobody’s on the phone it came from either', async () => {
  const far = onStream(10)
  const photos = [await upload(town, 'report00000000000000shy', '1.jpg')]
  const shy = {
    place: far,
    category: 'floating',
    link: 'receipt',
    reportId: 'report00000000000000shy',
    photos,
  } as const
  const { reportId } = await filed(town, 'residentShy', { ...shy, photos })
  await published(town, reportId)
  expect((await near('residentShy', far)).items).toMatchObject([
    { id: numberOf(town, reportId), mine: false },
  ])
})

it('is offered for the same kind, close by, for three days, while it is open', async () => {
  const ids = async (from: LngLat, time?: number) => (await asked(from, time)).items.length
  expect(await ids(place)).toBe(1)
  const other = await town.as('residentNew').get('report.near', { place: [...place], category: 'outlet' })
  expect(other.items).toEqual([])
  expect(await ids(onStream(58))).toBe(0)
  expect(await ids(place, townTime() + 60 * hour)).toBe(1)
  expect(await ids(place, townTime() + 100 * hour)).toBe(0)
})

it('all its answers together find the square on the public map, and nothing inside of it', async () => {
  const others = await filed(town, 'residentHidden', { place: onStream(30), category: 'floating' })
  await published(town, others.reportId)
  const truth = onStream(30)
  const { items } = await town.as('residentReader').get('report.listPublic', {})
  const onMap = items.find(({ id }) => id === numberOf(town, others.reportId))!
  const plane = planeAt(truth)
  const [cx, cy] = [plane.x(truth[0]), plane.y(truth[1])]
  // Where the answer turns from yes to no, east and west, north and south of it.
  const edge = async (dx: number, dy: number) => {
    let [inside, outside] = [0, 400]
    while (outside - inside > 1) {
      const middle = (inside + outside) / 2
      const found = await asked(plane.place(cx + dx * middle, cy + dy * middle))
      const yes = found.items.some(({ id }) => id === onMap.id)
      if (yes) inside = middle
      else outside = middle
    }
    return inside
  }
  const [east, west, north, south] = [
    await edge(1, 0),
    await edge(-1, 0),
    await edge(0, 1),
    await edge(0, -1),
  ]
  const guess = plane.place(cx + (east - west) / 2, cy + (north - south) / 2)
  // What the attacker finds is where the public map had it already.
  expect(distanceBetween(guess, onMap.place)).toBeLessThan(25)
  expect(onMap.place).not.toEqual(truth)
  await dispatched(town, others.reportId)
})

it('one caller may ask so often a day; reporting goes on without it', async () => {
  let refused = 0
  let code = ''
  // Some a minute, or the limit of the minute would be met first.
  for (let n = 0; n < 60; n++) {
    const answer = await town
      .as('residentCurious')
      .call(
        'report.near',
        { place: [...place], category: 'floating' },
        at(townTime() + Math.floor(n / 20) * 61_000),
      )
    if (answer.ok) continue
    refused += 1
    code = answer.problem.code
  }
  expect([refused, code]).toEqual([10, 'report.nearTooOften'])
  expect((await filed(town, 'residentCurious', { place })).receipt).toMatch(/^\d{16}$/)
  const tomorrow = townTime() + 24 * hour
  expect((await near('residentCurious', place, tomorrow)).items).toHaveLength(1)
})
