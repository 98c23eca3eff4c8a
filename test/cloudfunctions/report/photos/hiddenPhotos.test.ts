/** An address of a photo that was given out while it could be seen opens nothing once the photo is taken away. */
import { eventually } from '../../../local/waiting'
import { openTown, townTime, type Town } from '../../town'
import {
  at,
  dispatched,
  entered,
  filed,
  hour,
  published,
  resolved,
  screeningBecomes,
  step,
  stored,
  verified,
} from '../reporting'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())
afterEach(() => {
  town.cloud.files.down = false
  town.cloud.openApi.reset()
})

const office = () => town.as('office')
const stranger = () => town.as('residentReader')
const opens = async (address: string) => (await fetch(address)).status

/** Each files once: nobody may file often. */
let reporters = 0

async function publicReport(): Promise<{ reportId: string; address: string }> {
  const { reportId } = await filed(town, `resident${(reporters += 1)}`)
  await screeningBecomes(town, reportId, 'passed')
  await office().get('report.accept', step(reportId))
  const { report } = await stranger().get('report.getPublic', { reportId })
  const [address] = report.before as [string]
  expect(await opens(address)).toBe(200)
  return { reportId, address }
}

const takings: readonly [string, (reportId: string) => Promise<unknown>][] = [
  [
    'the office takes it from the map',
    (reportId) => office().get('report.release', { ...step(reportId), passed: false }),
  ],
  ['it is refused', (reportId) => office().get('report.reject', { ...step(reportId), text: '不属实' })],
  ['it turns out to be about a chief', (reportId) => office().get('report.markAboutChief', step(reportId))],
  [
    'it is joined to another',
    async (reportId) => {
      const into = await entered(town, {}, at(townTime() - hour))
      await office().get('report.merge', { ...step(reportId), into, text: '' })
    },
  ],
]

it.each(takings)('%s: the address of before opens nothing any more', async (_, take) => {
  const { reportId, address } = await publicReport()
  await take(reportId)
  expect(await opens(address)).toBe(404)
  const { photos } = await office().get('report.get', { reportId })
  expect(await opens(photos[0]!.url)).toBe(200)
})

it('let be seen again, it is under another address only', async () => {
  const { reportId, address } = await publicReport()
  await office().get('report.release', { ...step(reportId), passed: false })
  await office().get('report.release', { ...step(reportId), passed: true })
  const { report, timeline } = await stranger().get('report.getPublic', { reportId })
  expect(await opens(report.before[0]!)).toBe(200)
  expect(report.before[0]).not.toContain(new URL(address).pathname)
  expect(await opens(address)).toBe(404)
  expect(timeline.flatMap(({ photos }) => photos)).not.toEqual([])
})

it('a photo the check finds doubtful is moved away from where those who handle it saw it', async () => {
  town.cloud.openApi.behave('security.mediaCheckAsync', {
    verdict: { suggest: 'risky', label: 1 },
    times: 1,
    lag: 0,
  })
  const { reportId } = await filed(town, `resident${(reporters += 1)}`)
  const [before] = stored(town, reportId).photos
  await screeningBecomes(town, reportId, 'held')
  const moved = await eventually(
    async () => stored(town, reportId).photos[0]!.fileId,
    (fileId) => fileId !== before!.fileId,
  )
  expect(moved).not.toBe(before!.fileId)
  expect(
    await eventually(
      async () => town.cloud.files.has(pathOf(before!.fileId)),
      (there) => !there,
    ),
  ).toBe(false)
  await office().get('report.accept', step(reportId))
  await office().get('report.release', { ...step(reportId), passed: true })
  const { report } = await stranger().get('report.getPublic', { reportId })
  expect(await opens(report.before[0]!)).toBe(200)
})

it('an after-photo that is held leaves the others where they are', async () => {
  const { reportId, address } = await publicReport()
  await dispatched(town, reportId)
  town.cloud.openApi.behave('security.mediaCheckAsync', { verdict: { suggest: 'risky', label: 1 }, times: 1 })
  await resolved(town, reportId)
  const [after] = stored(town, reportId).after
  await verified(town, reportId)
  await eventually(
    async () => stored(town, reportId).after[0]!.fileId,
    (fileId) => fileId !== after!.fileId,
  )
  expect(await opens(address)).toBe(200)
  expect((await stranger().get('report.getPublic', { reportId })).report).toMatchObject({ after: [] })
})

it('while the storage is down nobody waits for it; the clock moves the photo when it is back', async () => {
  const { reportId, address } = await publicReport()
  town.cloud.files.down = true
  await office().get('report.release', { ...step(reportId), passed: false })
  expect(await opens(address)).toBe(200)
  town.cloud.files.down = false
  await town.strike(townTime() + hour)
  expect(await opens(address)).toBe(404)
  expect(town.cloud.database.find('screenings', { _id: reportId })).toMatchObject([
    { hidden: [], originals: [] },
  ])
})

it('a report that was public keeps its photo through every further step', async () => {
  const { reportId, address } = await publicReport()
  await published(town, reportId).catch(() => undefined)
  await dispatched(town, reportId)
  await resolved(town, reportId)
  await verified(town, reportId)
  await town.strike(townTime() + hour)
  expect(await opens(address)).toBe(200)
})

const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')
