/** Whether something made is newer than everything it is made from. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './command'

/** Paths from the top of the project, or absolute ones. What does not exist is not up to date. */
export function isUpToDate(made: string, sources: readonly string[]): boolean {
  const file = path.resolve(root, made)
  if (!existsSync(file)) return false
  return statSync(file).mtimeMs >= Math.max(...sources.map((source) => changed(path.resolve(root, source))))
}

/** Newest change below a file or folder, ms since the epoch; 0 where there is none. */
function changed(place: string): number {
  if (!existsSync(place)) return 0
  const { mtimeMs } = statSync(place)
  if (!statSync(place).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(place).map((name) => changed(path.join(place, name))))
}
