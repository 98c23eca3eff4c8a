/**
 * How far the demo has come, in a file beside the data it describes: a finished demo is not made again, an
 * interrupted one goes on where it was, with the same seed and the same day.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { AssignmentIds } from './history/replay'

export interface DemoRecord {
  readonly seed: number | string
  /** First day of the history. */
  readonly start: string
  /** Epoch milliseconds at which the demo was begun: its present. */
  readonly now: number
  /** Null until the registers are filled. */
  readonly assignmentIds: AssignmentIds | null
  /** Last day that is completely lived through; the day before `start` at first. */
  readonly through: string
  readonly complete: boolean
}

/** Null when there is none. Throws when the file can't be read or is not ours. */
export async function readRecord(file: string): Promise<DemoRecord | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as DemoRecord
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** Written aside and moved into place, so that it is never half a record. */
export async function writeRecord(file: string, record: DemoRecord): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(`${file}.new`, JSON.stringify(record, null, 2))
  await rename(`${file}.new`, file)
}
