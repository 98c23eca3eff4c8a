/**
 * `npm run screenshots`: the main screens in every look, as persons of the demo township on a set day. All pictures
 * are in .cache/screenshots, those of the README in docs/screenshots. `-- phone` takes only that look, `-- paper` the pages
 * of the yearly summary in Word, of the year that `npm start` has lived.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { LocalCloud } from '../../local'
import { photographPaper } from './screenshots/paper'
import { looks, openStudio, type Look } from './screenshots/studio'
import type { Tour } from './screenshots/tour'
import { tours } from './screenshots/tours'
import { builds, buildGallery } from './builds'
import { root } from './command'
import { foldersIn, historyOf, isWholeYear } from './demo/folders'
import { keptDemo } from './demo/kept'
import { serveDemo } from './demoCloud'
import { isUpToDate } from './upToDate'

/** A Thursday morning: part of the week's duties is done. Set, so that a picture changes only when its screen does. */
const at = Date.parse('2026-11-19T09:40:00+08:00')

const scratch = '.cache/screenshots'
const functionsDir = path.join(root, 'dist', 'cloudfunctions')
const webDir = path.join(root, scratch, 'h5')
const { positionals } = parseArgs({ allowPositionals: true })
const wanted = positionals.length > 0 ? positionals : Object.keys(looks)

/** No screen is needed where only the paper is taken. */
const screens = wanted.some((each) => each !== 'paper')

async function build(): Promise<void> {
  const common = ['domain', 'config/index.ts', 'config/functions.ts', 'config/functions', 'package-lock.json']
  const steps = [
    {
      made: 'dist/cloudfunctions/api/index.js',
      sources: [...common, 'cloudfunctions'],
      run: builds.functions,
    },
    {
      made: `${scratch}/h5/index.html`,
      sources: [...common, 'src'],
      run: () => buildGallery(`${scratch}/h5`),
    },
  ]
  for (const { made, sources, run } of screens ? steps : steps.slice(0, 1)) {
    if (isUpToDate(made, sources)) continue
    console.log(`building ${made} …`)
    const { ok, output } = await run()
    if (!ok) throw new Error(output)
  }
}

/** Enough for a second look a month after closing, and for a month that is assessed. */
const PICTURED_WEEKS = 6

/** A copy for each run, because the walks that are photographed change it. */
async function demoFolder(): Promise<string> {
  const kept = await keptDemo({ functionsDir, weeks: PICTURED_WEEKS, now: at, say: console.log })
  const copy = mkdtempSync(path.join(os.tmpdir(), 'screenshots-'))
  cpSync(kept, copy, { recursive: true })
  return copy
}

/** What went wrong, in a line each; the tour goes on with the next look. */
async function photograph(cloud: LocalCloud, tour: Tour, look: Look): Promise<string[]> {
  const name = `${look}, ${tour.person}`
  // Each look in a minute of its own: nobody opens so many pages within one, and the cloud refuses it.
  const minute = 60_000 * Object.keys(looks).indexOf(look)
  const studio = await openStudio({ gateway: cloud.url, person: tour.person, look, at: at + minute })
  try {
    await tour.tell(studio, cloud)
    console.log(`✓ ${name}`)
    return (await studio.app.problems()).map((problem) => `${name}: ${problem}`)
  } catch (error) {
    return [`${name}: ${(error as Error).message}`]
  } finally {
    await studio.app.close()
  }
}

/** A summary of weeks shows what it could say, not what a township reads in December. */
async function photographYear(): Promise<void> {
  const folders = foldersIn(root)
  const history = await historyOf(folders)
  if (!isWholeYear(history))
    throw new Error('The year is not lived yet: `npm start`, and wait until it says so')
  const copy = mkdtempSync(path.join(os.tmpdir(), 'paper-'))
  cpSync(folders.served, copy, { recursive: true })
  const cloud = await serveDemo({ dataDir: copy, functionsDir })
  await photographPaper(cloud, path.join(root, 'docs', 'screenshots'), history.now)
  await cloud.close()
  rmSync(copy, { recursive: true, force: true })
}

async function main(): Promise<void> {
  await build()
  if (wanted.includes('paper')) await photographYear()
  if (!screens) return
  const dataDir = await demoFolder()
  const cloud = await serveDemo({ dataDir, functionsDir, webDir })
  const problems: string[] = []
  for (const tour of tours) {
    for (const look of tour.looks.filter((each) => wanted.includes(each))) {
      problems.push(...(await photograph(cloud, tour, look)))
    }
  }
  await cloud.close()
  rmSync(dataDir, { recursive: true, force: true })
  problems.forEach((problem) => console.error(`✗ ${problem}`))
  if (problems.length > 0) process.exitCode = 1
}

main().catch((error) => {
  console.error(error)
  process.exitCode = 1
})
