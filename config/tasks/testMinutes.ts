/** How long the last `npm test` on this machine took; the bench tells it beside the goal. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './command'

const file = path.join(root, '.cache', 'test-minutes.json')

export function keepTestMinutes(minutes: number): void {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(minutes))
}

/** null where it never ran to its end. */
export function lastTestMinutes(): number | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as number
  } catch {
    return null
  }
}
