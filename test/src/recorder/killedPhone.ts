/** A phone that is killed: its disk outlives it, and it walks along a reach of 500 m. */
import type { Output } from '@domain/contract/contract'
import { defaultThresholds } from '@domain/patrol/assessment'
import type { Fix } from '@domain/patrol/track'
import type { LocationSource, LocationTrouble } from '@/device/locationShape'
import { DraftBook } from '@/recorder/draftBook'
import { OpenDraft } from '@/recorder/OpenDraft'
import type { DraftDuty } from '@/recorder/draft'
import { Recorder } from '@/recorder/Recorder'
import { memoryStore } from '../device/memoryStore'

export const start = 1_800_000_000_000
const reach: Output<'patrol.today'>['duties'][number]['reach'] = {
  id: 'r1',
  waterId: 'w1',
  waterName: '示例溪',
  name: '示例溪 1 段',
  kind: 'stream',
  level: 'village',
  village: '示例村',
  length: 500,
  geometry: {
    shape: 'line',
    line: [
      [120.3, 27.6],
      [120.305, 27.6],
    ],
  },
}
export const duty: DraftDuty = {
  assignmentId: 'a1',
  delegationId: null,
  reach,
  thresholds: defaultThresholds,
  photosRequired: false,
}
export const quiet = () => new Promise((resolve) => setImmediate(resolve))

/** A phone whose disk outlives it; `killAt` counts steps of the disk. */
export class Phone {
  readonly texts = new Map<string, string>()
  /** Photos on the disk. */
  readonly files = new Set<string>()
  now = start
  steps = 0
  killAt = Infinity
  /** No text can be written. */
  full = false
  /** Of the patrol that begins next. */
  nextId = 'patrol000000000000000000001'
  openDraft!: OpenDraft
  recorder!: Recorder
  onFix: ((fix: Fix) => void) | null = null
  /** Finds its place when this is called; null while it answers at once. */
  found: (() => void) | null = null
  searches = false
  /** What it says instead of a place. */
  trouble: LocationTrouble | null = null
  awake = false

  launch(): void {
    this.killAt = Infinity
    this.onFix = null
    const storage = this.disk()
    this.openDraft = new OpenDraft(new DraftBook(storage, async (file) => void this.files.delete(file)))
    this.recorder = new Recorder({
      storage,
      openDraft: this.openDraft,
      sourceFor: () => this.source(),
      newId: async () => this.nextId,
      keepAwake: (awake) => (this.awake = awake),
      everySecond: () => () => undefined,
    })
  }

  /** Steps of a life that is over do nothing and never answer. */
  private disk() {
    const disk = memoryStore(this.texts)
    const life = {}
    this.life = life
    const step = async <T>(work: () => Promise<T>): Promise<T> => {
      await null
      if (this.life !== life || ++this.steps >= this.killAt) return new Promise<never>(() => undefined)
      return work()
    }
    return {
      read: (key: string) => step(() => disk.read(key)),
      write: (key: string, text: string) =>
        step(() => (this.full ? Promise.reject(new Error('full')) : disk.write(key, text))),
      remove: (key: string) => step(() => disk.remove(key)),
      keys: (prefix: string) => step(() => disk.keys(prefix)),
    }
  }
  private life = {}

  private source(): LocationSource {
    return {
      now: () => this.now,
      start: async (onFix) => {
        this.onFix = onFix
        if (this.searches) await new Promise<void>((resolve) => (this.found = resolve))
        return this.trouble
      },
      stop: () => {
        this.onFix = null
      },
    }
  }

  /** Walks east at 1 m/s, one fix a second. */
  async walk(seconds: number): Promise<void> {
    for (let i = 0; i < seconds; i++) {
      this.now += 1000
      this.onFix?.({
        time: this.now,
        lng: 120.3 + (this.now - start) * 1e-8,
        lat: 27.6,
        accuracy: 8,
        speed: 1,
      })
      await null
      await null
    }
    await quiet()
  }
}
