/** Which files of tests share a program (test/portion.ts), and how long each of them took in it. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './command'

export const portion = 'test/portion.ts'

export interface Timed {
  readonly name: string
  readonly seconds: number
}

/** What a file does to modules, timers or its environment it would do to its neighbours; a snapshot belongs to its file. */
const apart =
  /jest\.(mock|useFakeTimers)|toMatch(Inline)?Snapshot|@jest-environment|process\.env(\.\w+)? *(=|,)|delete process\.env/

const standsAlone = (file: string) =>
  file.endsWith('.tsx') || apart.test(readFileSync(path.join(root, file), 'utf8'))

/** @param files tests, from the top of the project */
export function inPrograms(files: readonly string[]): { together: string[]; alone: string[] } {
  const alone = files.filter(standsAlone)
  return { together: files.filter((file) => !alone.includes(file)), alone }
}

/** What Jest's report says of one file. */
export interface FileReport {
  readonly name: string
  readonly status: string
  /** ms since the epoch. */
  readonly startTime: number
  readonly endTime: number
  readonly assertionResults: readonly {
    readonly ancestorTitles: readonly string[]
    readonly fullName: string
    readonly status: string
    readonly startAt?: number | null
    readonly duration?: number | null
  }[]
}

/** The tests that failed in it, by their whole name; the file itself if it did not get as far as its tests. */
export function failedOf({ name, status, assertionResults }: FileReport): string[] {
  const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName)
  return failed.length === 0 && status === 'failed' ? [path.relative(root, name)] : failed
}

/** How long each took; of several in one program, from the end of the one before to its own last test's. */
export function timesOf({ name, startTime, endTime, assertionResults }: FileReport): Timed[] {
  const file = path.relative(root, name).split(path.sep).join('/')
  if (file !== portion) return [{ name: file, seconds: (endTime - startTime) / 1000 }]
  const ends = new Map<string, number>()
  for (const { ancestorTitles, startAt, duration } of assertionResults) {
    const [of = file] = ancestorTitles
    ends.set(of, Math.max(ends.get(of) ?? 0, (startAt ?? 0) + (duration ?? 0)))
  }
  let before = startTime
  return [...ends].map(([of, end]) => {
    const seconds = Math.max(0, end - before) / 1000
    before = Math.max(before, end)
    return { name: of, seconds }
  })
}
