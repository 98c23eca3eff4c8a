/**
 * Originals, with all that a camera writes into them, and uploads that came to nothing: they go, whatever the storage does
 * meanwhile, and nothing goes that somebody still needs.
 */
import { fileIdOf } from '../../../../local/storage/fileId'
import { DEFAULT_ENV } from '../../../../local/options'
import { beginAgain, rewrite } from '../../oldState'
import { openTown, townTime, type Town } from '../../town'
import {
  aDay,
  at,
  entered,
  filed,
  hour,
  isThere,
  newId,
  photo,
  screeningBecomes,
  step,
  stored,
  submission,
  upload,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
afterEach(() => {
  town.cloud.files.down = false
})

const now = townTime
const office = () => town.as('office')

/** Filed while nothing could be removed: the original is still there. */
async function filedWithOriginal(who: 'residentA' | 'residentB') {
  const reportId = newId()
  const input = await submission(town, { reportId, photos: [await upload(town, reportId, '1.jpg')] })
  town.cloud.files.down = true
  await town.as(who).get('report.submit', input)
  town.cloud.files.down = false
  const [original] = input.photos as [string]
  expect(await isThere(town, original)).toBe(true)
  return { reportId, original }
}

type Ended = Awaited<ReturnType<typeof filedWithOriginal>>
const endings: readonly [string, (report: Ended) => Promise<unknown>][] = [
  ['refused', ({ reportId }) => office().get('report.reject', { ...step(reportId), text: '不属实' })],
  ['withdrawn', ({ reportId }) => town.as('residentA').get('report.withdraw', { ...step(reportId) })],
  [
    'joined to another',
    async ({ reportId }) => {
      const into = await entered(town, {}, at(now() - hour))
      await office().get('report.merge', { ...step(reportId), into, text: '' })
    },
  ],
]

describe.each(endings)('the original of a report that is %s', (_, end) => {
  it('goes with it', async () => {
    const report = await filedWithOriginal('residentA')
    await end(report)
    expect(await isThere(town, report.original)).toBe(false)
    for (const { fileId } of stored(town, report.reportId).photos)
      expect(await isThere(town, fileId)).toBe(true)
  })

  it('goes later when the storage is down, and the command succeeds all the same', async () => {
    const report = await filedWithOriginal('residentA')
    const other = await filedWithOriginal('residentB')
    town.cloud.files.down = true
    await end(report)
    await town.strike(now() + hour)
    expect(await isThere(town, report.original)).toBe(true)
    town.cloud.files.down = false
    await town.strike(now() + 3 * hour)
    expect([await isThere(town, report.original), await isThere(town, other.original)]).toEqual([
      false,
      false,
    ])
  })
})

it('the original of a report that lives on goes when the storage is back', async () => {
  const { reportId, original } = await filedWithOriginal('residentA')
  await screeningBecomes(town, reportId, 'passed')
  await town.strike(now() + hour)
  expect(await isThere(town, original)).toBe(false)
})

it('an original that an earlier release forgot is found by its path, once', async () => {
  const { reportId, original } = await filedWithOriginal('residentA')
  await office().get('report.accept', step(reportId))
  await rewrite(town, 'screenings', reportId, (run) => ({ ...run, originals: [], nextAt: null }))
  await beginAgain(town, 'clearOldOriginals')
  await town.strike(now() + 5 * hour)
  expect(await isThere(town, original)).toBe(false)
  expect(await isThere(town, stored(town, reportId).photos[0]!.fileId)).toBe(true)
})

describe('the sweep', () => {
  const announced = async (reportId: string, moment = now()) => {
    await town
      .as('residentA')
      .get('photo.announce', { paths: [`reports/${reportId}/before.jpg`] }, at(moment))
    return upload(town, reportId)
  }

  it('takes an upload that nobody submitted, after a day and not before, also when the storage was down', async () => {
    const file = await announced(newId())
    await town.strike(now() + 23 * hour)
    expect(await isThere(town, file)).toBe(true)
    town.cloud.files.down = true
    await town.strike(now() + aDay + hour)
    town.cloud.files.down = false
    await town.strike(now() + aDay + 3 * hour)
    expect(await isThere(town, file)).toBe(false)
    expect(JSON.stringify(town.cloud.database.find('uploads', {}))).not.toContain(file.split('/').at(-1 - 1))
  })

  it('takes what came with a submission that was refused', async () => {
    const input = await submission(town, { place: [121.5, 28.9] })
    expect(await town.as('residentA').refusal('report.submit', input)).toBe('report.placeOutside')
    await town.strike(now() + aDay + hour)
    expect(await isThere(town, input.photos[0]!)).toBe(false)
  })

  it('takes a copy whose report was never stored, and no other', async () => {
    const { reportId } = await filed(town, 'residentA')
    const [copy] = stored(town, reportId).photos
    const lost = await town.upload('reports/clean/lost0.jpg', photo())
    const note = { of: 'reports/neverstored0000000001', paths: ['reports/clean/lost0.jpg'], at: now() }
    await town.cloud.database.bulkInsert('uploads', [{ _id: 'lost', ...note, nextAt: now() + aDay }])
    await town.strike(now() + aDay + hour)
    expect([await isThere(town, lost), await isThere(town, copy!.fileId)]).toEqual([false, true])
  })

  it('leaves what a report still has to be drawn from, and what a patrol holds', async () => {
    const { reportId } = await filed(town, 'residentA')
    const file = await announced(reportId, now() - 2 * aDay)
    const undrawn = { fileId: file, width: 0, height: 0, print: '' }
    await rewrite(town, 'reports', reportId, (report) => ({ ...report, after: [undrawn] }))
    await rewrite(town, 'screenings', reportId, (run) => ({ ...run, nextAt: null }))
    const patrolId = 'patrol0000000000000001'
    const paths = [`patrols/${patrolId}/1.jpg`, `patrols/${patrolId}/2.jpg`]
    await town.as('villageChief').get('photo.announce', { paths }, at(now() - 2 * aDay))
    const [held, left] = [await town.upload(paths[0]!, photo()), await town.upload(paths[1]!, photo())]
    await town.cloud.database.bulkInsert('patrols', [{ _id: patrolId, photos: [held], checklist: [] }])
    await town.strike(now())
    expect(await Promise.all([file, held, left].map((each) => isThere(town, each)))).toEqual([
      true,
      true,
      false,
    ])
    await rewrite(town, 'patrols', patrolId, () => null)
  })

  it('and a submission never meet: what is nearly a day old has to be uploaded anew, and then stays', async () => {
    const reportId = newId()
    const file = await announced(reportId, now() - aDay + hour / 2)
    const input = await submission(town, { reportId, photos: [file] })
    expect(await town.as('residentA').refusal('report.submit', input)).toBe('photo.missing')
    await announced(reportId)
    await town.strike(now() + hour)
    await town.as('residentA').get('report.submit', input)
    expect(stored(town, reportId).photos).toHaveLength(1)
  })

  it('never takes our own folders, nor what others uploaded', async () => {
    const { reportId } = await filed(town, 'residentA')
    const [copy] = stored(town, reportId).photos
    const path = copy!.fileId.replace(/^cloud:\/\/[^/]+\//, '')
    expect(await town.as('residentB').refusal('photo.announce', { paths: [path] })).toBe('input.invalid')
    const elsewhere = { photos: [copy!.fileId], place: [121.5, 28.9] as [number, number] }
    const input = await submission(town, elsewhere)
    expect(await town.as('residentB').refusal('report.submit', input)).toBe('report.placeOutside')
    await town.strike(now() + aDay + hour)
    expect(await isThere(town, copy!.fileId)).toBe(true)
  })

  it('keeps nothing of who uploaded', async () => {
    await announced('secretly000000000000001')
    const { openid } = town.as('residentA')
    const notes = JSON.stringify(town.cloud.database.find('uploads', {}))
    expect(notes).toContain('secretly000000000000001')
    expect(notes).not.toContain(openid)
    expect(JSON.stringify(town.cloud.database.find('audit', {}))).not.toContain('secretly000000000000001')
  })
})

it('a file is found by its path alone', async () => {
  const file = await town.upload('reports/somewhere00000000001/1.jpg', photo())
  expect(file).toBe(fileIdOf(DEFAULT_ENV, 'reports/somewhere00000000001/1.jpg'))
})
