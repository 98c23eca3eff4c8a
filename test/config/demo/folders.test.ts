/** How a lived year takes the place of the weeks the demo began with, and what a stop between two moves leaves. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import * as folders from '../../../config/tasks/demo/folders'
import { recordOf } from '../../../config/tasks/demoCloud'
import { writeRecord } from '../../../demo/record'

const place = mkdtempSync(path.join(os.tmpdir(), 'demo-folders-'))
const places = folders.foldersIn(place)
const { served, year, weeks } = places

const make = async (folder: string, what: string, { now = 1, complete = true } = {}) => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, 'what'), what)
  const record = { seed: 1, start: '2026-01-05', now, assignmentIds: null, through: '2026-01-04', complete }
  await writeRecord(recordOf(folder), record)
}
const what = (folder: string) => existsSync(folder) && readFileSync(path.join(folder, 'what'), 'utf8')

afterEach(() => folders.throwAway(places))
afterAll(() => rmSync(place, { recursive: true }))

it('serves the year and keeps the weeks, with what somebody did in them', async () => {
  await make(served, 'weeks')
  await make(year, 'year')
  folders.exchange(places)
  expect([served, year, weeks].map(what)).toEqual(['year', false, 'weeks'])
})

it('makes the second move when it was stopped between the two', async () => {
  await make(served, 'weeks')
  await make(year, 'year')
  renameSync(served, weeks)
  await folders.mendExchange(places)
  expect([served, year, weeks].map(what)).toEqual(['year', false, 'weeks'])
  await folders.mendExchange(places)
  expect([served, year, weeks].map(what)).toEqual(['year', false, 'weeks'])
})

it('does not take half a year for a demo that somebody threw away', async () => {
  await make(weeks, 'weeks')
  await make(year, 'year', { complete: false })
  await folders.mendExchange(places)
  expect([served, year, weeks].map(what)).toEqual([false, 'year', 'weeks'])
})

it('throws away a year that leads up to another day than what is served, and no other', async () => {
  await make(served, 'weeks', { now: 2 })
  await make(year, 'year', { now: 2 })
  await folders.throwAwayOtherYear(places)
  expect(what(year)).toBe('year')
  await make(year, 'year', { now: 1 })
  await folders.throwAwayOtherYear(places)
  expect([what(year), what(served)]).toEqual([false, 'weeks'])
})

it('knows whether somebody did something; a folder of an older program counts as touched', async () => {
  await make(served, 'weeks')
  expect(folders.isUntouched(served)).toBe(false)
  folders.markUntouched(served)
  expect(folders.isUntouched(served)).toBe(true)
  folders.markTouched(served)
  folders.markTouched(served)
  expect(folders.isUntouched(served)).toBe(false)
})

it('throws everything away when a fresh demo is asked for', async () => {
  for (const folder of [served, year, weeks]) await make(folder, 'something')
  folders.throwAway(places)
  expect([served, year, weeks].map(what)).toEqual([false, false, false])
})
