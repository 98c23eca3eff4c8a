/**
 * The function that draws photos anew hangs, crashes, fails or holds too much: who submits gets their receipt at once,
 * nobody sees a photo as it was uploaded, and the clock draws it later.
 */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { openTown, townTime, type Town } from '../../town'
import {
  dispatched,
  filed,
  hour,
  isThere,
  newId,
  onStream,
  photo,
  screeningBecomes,
  step,
  stored,
  submission,
  upload,
} from '../reporting'

const built = path.resolve(__dirname, '../../../../dist/cloudfunctions')
const home = mkdtempSync(path.join(os.tmpdir(), 'functions-'))
const functionsDir = path.join(home, 'functions')
const engine = path.join(functionsDir, 'pictures')

let town: Town
beforeAll(async () => {
  mkdirSync(functionsDir)
  for (const name of ['api', 'clock', 'events', 'office'])
    symlinkSync(path.join(built, name), path.join(functionsDir, name))
  cpSync(path.join(built, 'pictures'), engine, { recursive: true })
  town = await openTown({ functionsDir })
})
afterAll(async () => {
  await town.close()
  rmSync(home, { recursive: true, force: true })
})
afterEach(() => engineWorks())

let builds = 0
/** A new time of change is a new build. */
const isBuilt = () =>
  utimesSync(path.join(engine, 'index.js'), new Date(), new Date(Date.now() + ++builds * 1000))

function engineIs(main: string): void {
  writeFileSync(path.join(engine, 'index.js'), `exports.main = async () => { ${main} }`)
  isBuilt()
}

function engineWorks(): void {
  cpSync(path.join(built, 'pictures', 'index.js'), path.join(engine, 'index.js'))
  isBuilt()
}

const minute = 60_000
const half = 31 * minute

const misfortunes: readonly [string, string][] = [
  ['hangs', 'await new Promise((resolve) => setTimeout(resolve, 3_600_000))'],
  ['crashes', 'process.kill(process.pid, "SIGKILL")'],
  ['fails', 'throw new Error("no such engine")'],
  [
    'holds more than its memory',
    'const held = []; for (;;) { held.push(Buffer.alloc(64e6, 1)); await new Promise((go) => setTimeout(go, 20)) }',
  ],
]

it.each(misfortunes)(
  'while it %s, a report is taken with its receipt, and the clock draws its photos later',
  async (misfortune, main) => {
    engineIs(main)
    const me = town.as(`residentOf${misfortune.split(' ')[0]}`)
    const reportId = newId()
    const photos = [
      await upload(town, reportId, 'a.jpg', photo('DSCN0010')),
      await upload(town, reportId, 'b.jpg', photo('portrait_3')),
    ]
    const input = await submission(town, { reportId, photos, place: onStream(7) })
    const began = Date.now()
    const receipt = await me.get('report.submit', input)
    // 8 s for the photos; the rest is for a busy machine.
    expect(Date.now() - began).toBeLessThan(14_000)

    const raw = async () => Promise.all(photos.map((fileId) => isThere(town, fileId)))
    const seen = async () => [
      await town.as('office').get('report.get', { reportId }),
      await me.get('report.track', { reportId }),
    ]
    const nobodySeesThem = async () => {
      for (const shown of await seen()) expect(JSON.stringify(shown)).not.toContain('/files?')
      expect(town.cloud.database.find('mediaChecks', { 'of.reportId': reportId })).toEqual([])
      expect(await raw()).toEqual([true, true])
    }
    await nobodySeesThem()
    await town.strike(townTime() + minute)
    expect(await me.get('report.submit', input)).toEqual(receipt)
    await nobodySeesThem()

    engineWorks()
    await town.strike(townTime() + half)
    // A busy machine may take longer than the clock waits; then it comes again.
    if ((await raw()).includes(true)) await town.strike(townTime() + 100 * minute)
    expect(await raw()).toEqual([false, false])
    const copies = stored(town, reportId).photos
    expect(copies.map(({ width, height }) => [width, height])).toEqual([
      [640, 480],
      [450, 600],
    ])
    expect(await Promise.all(copies.map(({ fileId }) => isThere(town, fileId)))).toEqual([true, true])
    for (const shown of await seen()) expect(shown.photos).toHaveLength(2)
    expect(await screeningBecomes(town, reportId, 'passed')).toBe('passed')
    expect(await me.get('report.submit', input)).toEqual(receipt)
  },
  120_000,
)

it('photos of a step that could not be drawn are shown in the timeline once they are', async () => {
  const { reportId } = await filed(town, 'residentLater')
  await dispatched(town, reportId)
  engineIs('throw new Error("no such engine")')
  const after = await upload(town, reportId, 'after.jpg', photo('portrait_3'))
  await town
    .as('environment')
    .get('report.resolve', { ...step(reportId), text: '已封堵排口', photos: [after] })
  const told = async () => {
    const { timeline } = await town.as('office').get('report.get', { reportId })
    return timeline.find(({ type }) => type === 'resolved')!.photos
  }
  expect(await told()).toEqual([])
  engineWorks()
  // Sent back and done once more before the clock came: the first photo stands in the timeline only.
  await town.as('office').get('report.sendBack', { ...step(reportId), text: '照片看不清' })
  const again = await upload(town, reportId, 'again.jpg', photo('landscape_6'))
  await town.as('environment').get('report.resolve', { ...step(reportId), text: '重新处置', photos: [again] })
  expect(await isThere(town, after)).toBe(true)
  await town.strike(townTime() + 2 * hour)
  expect(await told()).toMatchObject([{ width: 450, height: 600 }])
  expect(await Promise.all([after, again].map((fileId) => isThere(town, fileId)))).toEqual([false, false])
})

it('a phone that calls it itself gets nothing, whatever it says', async () => {
  const address = `${town.cloud.url}/files?id=${encodeURIComponent(await upload(town, newId()))}`
  const order = { address, folder: 'mine', until: Date.now() + minute }
  for (const source of ['wx_client', 'wx_devtools', 'scf,wx_client', 'wx_unknown', ''])
    expect(await town.cloud.call('pictures', order, { openid: 'openid-of-somebody', source })).toEqual({
      ok: false,
      problem: expect.objectContaining({ code: 'action.unknown' }),
    })
})
