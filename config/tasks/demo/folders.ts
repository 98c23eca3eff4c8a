/**
 * Where the demo's data lies, and how a year takes the place of the weeks one began with. Nothing is merged: what
 * somebody did in the weeks stays in a folder of its own and can be put back.
 */
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dayOf, daysBetween } from '../../../domain/calendar/day'
import { type DemoRecord, readRecord } from '../../../demo/record'
import { recordOf } from '../demoCloud'

export interface Folders {
  /** What is served. */
  readonly served: string
  /** A whole year, while it is lived and until it is taken. */
  readonly year: string
  /** The weeks, after the year took their place. */
  readonly weeks: string
}

export const foldersIn = (place: string): Folders => ({
  served: path.join(place, '.local-cloud'),
  year: path.join(place, '.local-cloud-year'),
  weeks: path.join(place, '.local-cloud-weeks'),
})

export function throwAway(folders: Folders): void {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true })
}

/** A year that leads up to another day than what is served belongs to a demo that is gone. */
export async function throwAwayOtherYear({ served, year }: Folders): Promise<void> {
  const [one, other] = [await readRecord(recordOf(served)), await readRecord(recordOf(year))]
  if (one && other && one.now !== other.now) rmSync(year, { recursive: true, force: true })
}

/** To be called while neither is open. Stopped between the two moves, `mendExchange` makes the second. */
export function exchange({ served, year, weeks }: Folders): void {
  rmSync(weeks, { recursive: true, force: true })
  renameSync(served, weeks)
  renameSync(year, served)
}

export async function mendExchange({ served, year, weeks }: Folders): Promise<void> {
  if (!existsSync(served) && existsSync(weeks) && (await isComplete(year))) renameSync(year, served)
}

/** There from the making until somebody does something; a folder of an older program has none. */
const markOf = (folder: string) => path.join(folder, 'untouched')

export const markUntouched = (folder: string) => writeFileSync(markOf(folder), '')
export const isUntouched = (folder: string) => existsSync(markOf(folder))
export const markTouched = (folder: string) => rmSync(markOf(folder), { force: true })

export async function isComplete(folder: string): Promise<boolean> {
  return (await readRecord(recordOf(folder)))?.complete ?? false
}

const mostOfAYear = 360

/** Complete, and not only of the last weeks. */
export const isWholeYear = ({ complete, start, now }: DemoRecord): boolean =>
  complete && daysBetween(start, dayOf(now)) >= mostOfAYear

/** How the served history was made; it must be there. */
export async function historyOf({ served }: Folders): Promise<DemoRecord> {
  const record = await readRecord(recordOf(served))
  if (!record) throw new Error(`${served} has no ${path.basename(recordOf(served))}`)
  return record
}
