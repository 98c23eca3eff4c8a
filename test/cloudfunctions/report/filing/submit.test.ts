/** A resident reports: once, near a water, without a name, and is not asked twice for the same matter. */
import { openTown, stream, pond, townTime, type Town } from '../../town'
import {
  aDay,
  at,
  auditOf,
  everything,
  faraway,
  filed,
  isThere,
  newId,
  onStream,
  photo,
  screeningBecomes,
  stored,
  submission,
  upload,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

describe('sent again', () => {
  it('the same report answers with the same receipt and is there once', async () => {
    const input = await submission(town, { place: onStream(2) })
    const me = town.as('residentTwice')
    const first = await me.get('report.submit', input)
    expect(first).toMatchObject({ reachName: stream.name, receipt: expect.stringMatching(/^\d{16}$/) })
    await screeningBecomes(town, input.reportId, 'passed')
    const before = everything(town)
    expect(await me.get('report.submit', input)).toEqual(first)
    expect(everything(town)).toEqual(before)
  })

  it('many times at the same moment it is one report with one receipt', async () => {
    const input = await submission(town, { place: onStream(4) })
    const me = town.as('residentNervous')
    const answers = await Promise.all([1, 2, 3].map(() => me.call('report.submit', input)))
    const receipts = answers.flatMap((answer) => (answer.ok ? [answer.value.receipt] : []))
    expect(new Set(receipts).size).toBe(1)
    // Whoever came late while the originals were already gone is told to send again, and then gets the receipt.
    expect((await me.get('report.submit', input)).receipt).toBe(receipts[0])
    expect(town.cloud.database.find('reporters', { _id: input.reportId })).toHaveLength(1)
    expect(town.cloud.database.find('reportEvents', { reportId: input.reportId })).toHaveLength(1)
  })

  it('with other content it is a conflict, and so is the id of somebody else', async () => {
    const input = await submission(town, { place: onStream(6) })
    const me = town.as('residentChanging')
    await me.get('report.submit', input)
    await screeningBecomes(town, input.reportId, 'passed')
    const before = everything(town)
    expect(await me.refusal('report.submit', { ...input, text: '其实是别的事' })).toBe('submission.conflict')
    expect(await town.as('residentOther').refusal('report.submit', input)).toBe('submission.conflict')
    expect(everything(town)).toEqual(before)
  })

  it('after its function died behind the commit, it is there once, and no original outlives the clock', async () => {
    const input = await submission(town, { place: onStream(8) })
    const me = town.as('residentUnlucky')
    town.cloud.functions.killNext({ function: 'api', when: 'afterRequest', action: /commitTransaction/ })
    await expect(me.call('report.submit', input)).rejects.toThrow()
    expect(stored(town, input.reportId)).toMatchObject({ state: 'submitted' })
    expect(await isThere(town, input.photos[0]!)).toBe(true)
    await town.strike(townTime() + 60_000)
    expect(await isThere(town, input.photos[0]!)).toBe(false)
    expect(await screeningBecomes(town, input.reportId, 'passed')).toBe('passed')
    expect((await me.get('report.submit', input)).receipt).toMatch(/^\d{16}$/)
  })

  it('its photos are kept as clean copies only', async () => {
    const input = await submission(town, { place: onStream(9) })
    await town.as('residentFirst').get('report.submit', input)
    const { photos } = stored(town, input.reportId)
    expect(await isThere(town, input.photos[0]!)).toBe(false)
    expect(await isThere(town, photos[0]!.fileId)).toBe(true)
  })
})

describe('the place', () => {
  it('says which reach it is', async () => {
    const { reportId } = await filed(town, 'residentStream', { place: onStream(40) })
    expect(stored(town, reportId)).toMatchObject({ reachId: stream._id, village: '演示一村', filedBy: null })
    expect(stored(town, reportId).reachAt).toBeGreaterThan(1000)
  })

  it('by the pond it is the pond, unless the sign board of the stream was scanned and is hardly farther', async () => {
    const me = town.as('residentPond')
    const place: [number, number] = [120.36, 27.66]
    expect(await me.get('report.reachAt', { place })).toMatchObject({ reach: { id: pond._id, away: 0 } })
    // The stream is 1 km away from there: a board scanned long ago decides nothing.
    const far = await me.get('report.reachAt', { place, hintId: stream._id })
    expect(far).toMatchObject({ reach: { id: pond._id } })
    // Two reaches with the same line: the board decides.
    const hinted = await me.get('report.reachAt', { place: onStream(20), hintId: 'foreign-1' })
    expect(hinted).toMatchObject({ reach: { id: 'foreign-1' } })
    const { reportId } = await filed(town, 'residentPond', { place: onStream(20), hintId: 'foreign-1' })
    expect(stored(town, reportId)).toMatchObject({ reachId: 'foreign-1', village: '演示二村' })
  })

  it('outside the township is refused and nothing is kept', async () => {
    const input = await submission(town, { place: faraway })
    // By their ids: verdicts on earlier ones still come in. But for the note that its photo shall be swept.
    const kept = () =>
      Object.values(everything(town, ['rates', 'audit', 'uploads'])).map((all) => all.map(({ _id }) => _id))
    const before = kept()
    expect(await town.as('residentTourist').refusal('report.submit', input)).toBe('report.placeOutside')
    expect(await town.as('residentTourist').get('report.reachAt', { place: faraway })).toEqual({
      reach: null,
    })
    expect(kept()).toEqual(before)
  })
})

it('twenty reports a day, then thanks; the next day goes on', async () => {
  const me = 'residentBusy'
  const reporters = town.cloud.database.find('reporters', {})
  await filed(town, me, { place: onStream(1) })
  const [mine] = town.cloud.database
    .find('reporters', {})
    .filter(({ _id }) => !reporters.some((each) => each._id === _id))
  const others = Array.from({ length: 19 }, () => ({ ...mine!, _id: newId() }))
  await town.cloud.database.bulkInsert('reporters', others)
  const input = await submission(town, { place: onStream(1) })
  expect(await town.as(me).refusal('report.submit', input)).toBe('report.tooMany')
  expect(stored(town, input.reportId)).toBeUndefined()
  expect(await town.as(me).get('report.submit', input, at(townTime() + aDay))).toMatchObject({
    reachName: stream.name,
  })
})

it('my reports come in pages, none left out though two were filed in one millisecond', async () => {
  const me = town.as('residentPaging')
  const { reportId } = await filed(town, 'residentPaging')
  const [first] = town.cloud.database.find('reporters', { _id: reportId })
  const report = stored(town, reportId)
  const ids = Array.from({ length: 4 }, newId)
  const times = [0, 1, 1, 2].map((n) => (first!.at as number) - n)
  await town.cloud.database.bulkInsert(
    'reporters',
    ids.map((_id, n) => ({ ...first!, _id, at: times[n] })),
  )
  await town.cloud.database.bulkInsert('reports', ids.map((_id) => ({ ...report, _id })) as never)
  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await me.get('report.listMine', { limit: 1, ...(cursor ? { cursor } : {}) })
    seen.push(...page.items.map(({ id }) => id))
    cursor = page.next
  } while (cursor)
  expect(seen.sort()).toEqual([reportId, ...ids].sort())
  expect(await town.as('residentNobody').get('report.listMine', {})).toEqual({ items: [], next: null })
})

it('numbers that tell who someone is are taken out of the words before anyone reads them', async () => {
  const text = '桥下排污，我的电话 138 0013 8000，身份证 110101199003077758'
  const { reportId } = await filed(town, 'residentTalking', { text })
  expect(stored(town, reportId).text).toBe('桥下排污，我的电话 （号码已隐去），身份证 （号码已隐去）')
  const { text: read } = await town.as('office').get('report.get', { reportId })
  expect(read).not.toMatch(/138|110101/)
})

it('whoever is on duty may report as a resident, is told from others by nothing that is stored, and unnamed in the audit log', async () => {
  const { reportId } = await filed(town, 'villageChief')
  const stands = (id: string) => Object.keys(town.cloud.database.find('reporters', { _id: id })[0]!)
  expect(stored(town, reportId)).toMatchObject({ source: 'resident', filedBy: null })
  expect(auditOf(town, { target: reportId }).every(({ by }) => by === 'resident')).toBe(true)
  const { reportId: plain } = await filed(town, 'residentPlain')
  expect(stands(reportId)).toEqual(stands(plain))
  expect(stands(plain)).not.toContain('staff')
})

it('the photo of an earlier report and a neighbour of the same kind are hints for the office', async () => {
  const place = onStream(58)
  const with21 = async (who: `resident${string}`, category: 'signBoard' | 'other') => {
    const reportId = newId()
    const photos = [await upload(town, reportId, '1.jpg', photo('DSCN0021'))]
    return filed(town, who, { reportId, place, category, photos })
  }
  const elsewhere = await with21('residentHint1', 'other')
  const near = await filed(town, 'residentHint2', { place, category: 'signBoard' })
  const { reportId } = await with21('residentHint3', 'signBoard')
  const { alike } = await town.as('office').get('report.get', { reportId })
  expect(alike.map(({ report, why }) => [report.id, why])).toEqual([
    [elsewhere.reportId, 'photo'],
    [near.reportId, 'near'],
  ])
})
