/**
 * The recording on the phone's disk while it grows: at most five fixes or five seconds are ever only in memory.
 * Fixes lie in chunks; the last chunk is written anew as it grows, an older one is never touched again.
 */
import type { Fix, Run } from '@domain/patrol/track'
import { keptOrNull } from '@/device/keptText'
import type { TextStore } from '@/device/storageShape'

/** One fix on disk: begins a run 0/1, time, longitude, latitude, accuracy, speed, mocked 0/1. */
type Line = readonly [0 | 1, number, number, number, number | null, number | null, 0 | 1]

/** Fixes a chunk; about 5 KB, which is quick to write every few seconds. */
const CHUNK = 100
const UNSAVED_FIXES = 5
const UNSAVED_MS = 5000

const chunksOf = (patrolId: string) => `recording/${patrolId}/`

export class Journal {
  private lines: Line[] = []
  private chunk = 0
  private unsaved = 0
  private savedAt: number
  private writing: Promise<void> = Promise.resolve()

  /** `chunk` is the first number not used yet: 0, or for a resumed recording what `readJournal` says. */
  constructor(
    private readonly storage: TextStore,
    private readonly patrolId: string,
    /** A stopwatch in ms. */
    private readonly now: () => number,
    chunk = 0,
  ) {
    this.chunk = chunk
    this.savedAt = now()
  }

  /** Takes a fix; saves when enough came together. Rejects when the phone has no room left. */
  async add(fix: Fix, beginsRun: boolean): Promise<void> {
    this.lines.push(lineOf(fix, beginsRun))
    this.unsaved++
    if (this.unsaved >= UNSAVED_FIXES || this.now() - this.savedAt >= UNSAVED_MS) await this.save()
  }

  /** Saves what is not on disk yet. */
  save(): Promise<void> {
    if (this.unsaved === 0) return this.writing
    this.unsaved = 0
    this.savedAt = this.now()
    const key = chunksOf(this.patrolId) + String(this.chunk).padStart(5, '0')
    const text = JSON.stringify(this.lines)
    if (this.lines.length >= CHUNK) {
      this.lines = []
      this.chunk++
    }
    this.writing = this.writing.catch(() => undefined).then(() => this.storage.write(key, text))
    return this.writing
  }
}

export interface Journalled {
  readonly runs: readonly Run[]
  /** Where a journal that goes on begins. */
  readonly nextChunk: number
}

const isLines = (value: unknown) =>
  Array.isArray(value) &&
  value.every((line) => Array.isArray(line) && line.length === 7 && line.slice(1, 4).every(Number.isFinite))

/** Everything that was saved of a recording and can be read. */
export async function readJournal(storage: TextStore, patrolId: string): Promise<Journalled> {
  const keys = (await storage.keys(chunksOf(patrolId))).sort()
  const runs: Fix[][] = []
  let broken = false
  for (const key of keys) {
    const lines = await keptOrNull<Line[]>(storage, key, (value) => isLines(value))
    // What was walked in a piece that can't be read is a gap.
    broken ||= lines === null
    for (const line of lines ?? []) {
      if (line[0] === 1 || broken || runs.length === 0) runs.push([])
      broken = false
      runs[runs.length - 1]!.push(fixOf(line))
    }
  }
  const last = keys[keys.length - 1]
  return { runs, nextChunk: last === undefined ? 0 : Number(last.slice(-5)) + 1 }
}

export async function removeJournal(storage: TextStore, patrolId: string): Promise<void> {
  for (const key of await storage.keys(chunksOf(patrolId))) await storage.remove(key)
}

/** Places to a decimetre: finer says nothing and costs room. */
const rounded = (degrees: number) => Math.round(degrees * 1e6) / 1e6

function lineOf({ time, lng, lat, accuracy, speed, mocked }: Fix, beginsRun: boolean): Line {
  return [beginsRun ? 1 : 0, time, rounded(lng), rounded(lat), accuracy, speed, mocked ? 1 : 0]
}

function fixOf([, time, lng, lat, accuracy, speed, mocked]: Line): Fix {
  const fix = { time, lng, lat, accuracy, speed }
  return mocked === 1 ? { ...fix, mocked: true } : fix
}
