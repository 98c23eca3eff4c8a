/** Whether something must be made again: a start that builds needlessly is slow, one that does not is wrong. */
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { isUpToDate } from '../../config/tasks/upToDate'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'upToDate-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** A file last changed so many seconds after 1970; its folders were changed long before. */
function file(name: string, seconds: number): string {
  const place = path.join(folder, name)
  mkdirSync(path.dirname(place), { recursive: true })
  writeFileSync(place, '')
  utimesSync(place, seconds, seconds)
  for (let above = path.dirname(place); above !== folder; above = path.dirname(above)) utimesSync(above, 1, 1)
  return place
}

it('is up to date when made after the last change of every source, however deep', () => {
  const made = file('built.js', 200)
  file('src/deep/page.ts', 100)
  expect(isUpToDate(made, [path.join(folder, 'src')])).toBe(true)
  file('src/deep/other.ts', 300)
  expect(isUpToDate(made, [path.join(folder, 'src')])).toBe(false)
})

it('is not up to date when it was never made', () => {
  expect(isUpToDate(path.join(folder, 'nothing.js'), [file('page.ts', 100)])).toBe(false)
})

it('does not miss a source that does not exist', () => {
  expect(isUpToDate(file('built.js', 200), [path.join(folder, 'gone')])).toBe(true)
})
