/** What everyone may see: a blurred place and clean photos, also of what a chief found on a patrol. */
import { distanceBetween } from '../../../../domain/geo/distance'
import { segmentsOf } from '../../platform/photoCloud'
import { eventually } from '../../../local/waiting'
import { openTown, stream, townTime, type Town } from '../../town'
import { walk } from '../../walks'
import {
  closed,
  dispatched,
  eventsOf,
  everything,
  filed,
  isThere,
  newId,
  numberOf,
  onStream,
  photo,
  screeningBecomes,
  step,
  stored,
  typesOf,
  upload,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const publicIds = async () =>
  (await town.as('residentReader').get('report.listPublic', {})).items.map(({ id }) => id)
const released = (reportId: string, passed: boolean) =>
  town.as('office').get('report.release', { ...step(reportId), passed })
const accepted = (reportId: string) => town.as('office').get('report.accept', step(reportId))

it('the public sees a blurred place, no words and no names, and photos without where they were taken', async () => {
  const reportId = newId()
  const original = photo('DSCN0010')
  expect(segmentsOf(original).markers).toContain('ffe1')
  const photos = [await upload(town, reportId, '1.jpg', original)]
  const place = onStream(33)
  await filed(town, 'residentPublic', { reportId, photos, place, text: '李四家后门排污' })
  await screeningBecomes(town, reportId, 'passed')
  await closed(town, reportId)
  const reader = town.as('residentReader')
  const { items } = await reader.get('report.listPublic', { reachId: stream._id, done: true })
  const item = items.find(({ id }) => id === numberOf(town, reportId))!
  expect(distanceBetween(item.place, place)).toBeGreaterThan(0.5)
  expect(distanceBetween(item.place, place)).toBeLessThan(100)
  expect(item).not.toHaveProperty('text')
  const answer = await reader.get('report.getPublic', { reportId })
  expect(JSON.stringify([items, answer])).not.toMatch(/李四|演示office|演示environment|已封堵/)
  const served = Buffer.from(await (await fetch(answer.report.before[0]!)).arrayBuffer())
  const { markers, behind } = segmentsOf(served)
  expect([markers.includes('ffe1'), behind]).toEqual([false, 0])
  expect(answer.timeline[0]!.photos[0]!.url).toContain('/reports/clean/')
})

it('figures of the public map follow what is public', async () => {
  const before = await town.as('residentReader').get('report.listPublic', {})
  const open = town.cloud.database.find('publicReports', { done: false }).length
  const done = town.cloud.database.find('publicReports', { done: true }).length
  expect(before).toMatchObject({ open, done })
  const { reportId } = await filed(town, 'residentCount', { place: onStream(3) })
  await screeningBecomes(town, reportId, 'passed')
  await accepted(reportId)
  expect(await town.as('residentReader').get('report.listPublic', {})).toMatchObject({ open: open + 1, done })
  expect(await publicIds()).toContain(numberOf(town, reportId))
  await released(reportId, false)
  expect(await publicIds()).not.toContain(numberOf(town, reportId))
  expect(await town.as('residentReader').get('report.listPublic', {})).toMatchObject({ open, done })
})

it('of one reach everyone sees what is there, and nothing of another', async () => {
  const [here] = town.cloud.database.find('publicReports', { reachId: stream._id })
  await town.cloud.database.bulkInsert('publicReports', [
    { ...here, _id: 'elsewhere', id: 'elsewhere', reachId: 'foreign-1' } as never,
  ])
  const reader = town.as('residentReader')
  const seen = async (asked: object) => (await reader.get('report.listPublic', asked)).items.length
  const all = town.cloud.database.count('publicReports')
  expect(await seen({})).toBe(all)
  expect(await seen({ reachId: stream._id })).toBe(all - 1)
  expect(await seen({ reachId: 'foreign-1' })).toBe(1)
})

describe("a patrol's checklist", () => {
  async function patrolled(outcome: 'open' | 'fixedOnSpot') {
    const input = walk()
    const before = [await town.upload(`patrols/${input.patrolId}/1.jpg`, photo('DSCN0010'))]
    const after =
      outcome === 'open' ? [] : [await town.upload(`patrols/${input.patrolId}/2.jpg`, photo('portrait_3'))]
    const entry = { item: 'bankWaste', note: '岸边一堆垃圾', outcome, at: 300, before, after } as const
    const submission = { ...input, checklist: [{ ...entry, before, after }] }
    await town.as('villageChief').get('patrol.submit', submission)
    return { submission, reportId: `${input.patrolId}X1`, before, after }
  }

  it('left open it is a report with the chief as source, in the same breath, and once', async () => {
    const { submission, reportId } = await patrolled('open')
    expect(stored(town, reportId)).toMatchObject({
      source: 'chief',
      state: 'submitted',
      reachId: stream._id,
      reachAt: 300,
      filedBy: 'villageChief',
    })
    await screeningBecomes(town, reportId, 'passed')
    const seen = await town.as('villageChief').get('report.onMyReaches', {})
    expect(seen.items.map(({ id }) => id)).toContain(numberOf(town, reportId))
    const before = everything(town)
    await town.as('villageChief').get('patrol.submit', submission)
    expect(everything(town)).toEqual(before)
    await dispatched(town, reportId)
    expect(stored(town, reportId).state).toBe('assigned')
  })

  it('is there with its patrol or not at all', async () => {
    const input = walk()
    const entry = { item: 'floating', note: '垃圾', outcome: 'open', before: [], after: [] } as const
    const submission = { ...input, checklist: [{ ...entry, before: [], after: [] }] }
    town.cloud.functions.killNext({ function: 'api', when: 'beforeRequest', action: /commitTransaction/ })
    await expect(town.as('villageChief').call('patrol.submit', submission)).rejects.toThrow()
    expect(stored(town, `${input.patrolId}X1`)).toBeUndefined()
    await town.as('villageChief').get('patrol.submit', submission)
    expect(typesOf(town, `${input.patrolId}X1`)).toEqual(['submitted'])
  })

  it('fixed on the spot it is closed; the clock makes clean copies before anything is public', async () => {
    const { reportId, before, after } = await patrolled('fixedOnSpot')
    expect(stored(town, reportId)).toMatchObject({ state: 'closed', open: false, recheck: null })
    expect(await publicIds()).not.toContain(numberOf(town, reportId))
    await town.strike()
    await eventually(
      async () => stored(town, reportId).cleared.length,
      (n) => n === 2,
    )
    // Where a busy machine took too long over the words, the clock asks once more.
    await town.strike(townTime() + 31 * 60_000)
    expect(await screeningBecomes(town, reportId, 'passed')).toBe('passed')
    const report = stored(town, reportId)
    for (const { fileId, print, width } of [...report.photos, ...report.after]) {
      expect(fileId).toContain('/reports/clean/')
      expect([print.length, width > 0]).toEqual([16, true])
    }
    const events = JSON.stringify(eventsOf(town, reportId))
    for (const fileId of [...before, ...after]) {
      expect(events).not.toContain(fileId)
      expect(await isThere(town, fileId)).toBe(true)
    }
    const { report: shown } = await town.as('residentReader').get('report.getPublic', { reportId })
    const served = Buffer.from(await (await fetch(shown.before[0]!)).arrayBuffer())
    expect(segmentsOf(served).markers).not.toContain('ffe1')
    expect([shown.before.length, shown.after.length]).toEqual([1, 1])
  })

  it('released by the office before the clock came, only clean copies are public', async () => {
    const { reportId } = await patrolled('fixedOnSpot')
    await released(reportId, true)
    const { report } = await town.as('residentReader').get('report.getPublic', { reportId })
    for (const url of [...report.before, ...report.after]) expect(url).toContain('/reports/clean/')
  })

  it('what is no photo is left out, and the rest is looked at', async () => {
    const input = walk()
    const before = [await town.upload(`patrols/${input.patrolId}/x.jpg`, Buffer.from('no photo'))]
    const entry = { item: 'other', note: '看不清', outcome: 'open', before, after: [] } as const
    await town
      .as('villageChief')
      .get('patrol.submit', { ...input, checklist: [{ ...entry, before, after: [] }] })
    const reportId = `${input.patrolId}X1`
    await town.strike(townTime() + 60_000)
    expect(stored(town, reportId)).toMatchObject({ photos: [], screening: 'passed' })
  })
})
