/**
 * A phone on a bad day: every step the outbox takes may be cut before or after it was carried out, or may be the
 * last one before the mini-program is killed. The disk and the cloud outlive it.
 */
import { refused } from '@domain/contract/answer'
import { Outbox } from '@/outbox/Outbox'
import type { OutboxRoads } from '@/outbox/roads'
import { memoryStore } from '../device/memoryStore'
import type { PlayedCloud } from './cloud'

/** What befalls one step. `full`: a write is refused for lack of room. */
export type Mishap = 'none' | 'cutBefore' | 'cutAfter' | 'killBefore' | 'killAfter' | 'full'

const never = () => new Promise<never>(() => undefined)

export class Phone {
  readonly texts = new Map<string, string>()
  readonly files = new Set<string>()
  readonly alarms = new Set<{ at: number; run: () => void }>()
  now = Date.parse('2026-11-23T08:00:00+08:00')
  lives = 0
  alive = false
  outbox!: Outbox
  onChange: () => void = () => undefined

  constructor(
    private readonly cloud: PlayedCloud,
    private readonly mishaps: Iterator<Mishap>,
  ) {
    this.launch()
  }

  launch(): void {
    this.lives++
    this.alive = true
    this.alarms.clear()
    this.outbox = new Outbox(this.roads(this.lives))
    this.outbox.subscribe(() => this.onChange())
    void this.outbox.wake()
  }

  kill(): void {
    this.alive = false
    this.alarms.clear()
  }

  /** Rings every alarm that is due by now. */
  ring(): void {
    for (const alarm of [...this.alarms]) {
      if (alarm.at > this.now) continue
      this.alarms.delete(alarm)
      alarm.run()
    }
  }

  /** One step of a life: nothing happens any more in a life that is over. */
  private async step<T>(life: number, work: () => T | Promise<T>, cut: () => Promise<T>): Promise<T> {
    await null
    if (!this.alive || life !== this.lives) return never()
    const mishap = this.mishaps.next().value ?? 'none'
    if (mishap === 'killBefore') return this.end()
    if (mishap === 'cutBefore' || mishap === 'full') return cut()
    const value = await work()
    if (mishap === 'killAfter') return this.end()
    if (mishap === 'cutAfter') return cut()
    await null
    return !this.alive || life !== this.lives ? never() : value
  }

  private end(): Promise<never> {
    this.kill()
    return never()
  }

  private roads(life: number): OutboxRoads {
    const disk = memoryStore(this.texts)
    const onDisk = <T>(work: () => T | Promise<T>) => this.step<T>(life, work, async () => work())
    const full = () => Promise.reject(new Error('no room'))
    const lost = () => Promise.reject(new Error('connection lost'))
    return {
      storage: {
        read: (key) => onDisk(() => disk.read(key)),
        write: (key, text) => this.step(life, () => disk.write(key, text), full),
        remove: (key) => onDisk(() => disk.remove(key)),
        keys: (prefix) => onDisk(() => disk.keys(prefix)),
      },
      announce: () => this.step(life, () => undefined, lost),
      upload: (cloudPath) => this.step(life, () => this.cloud.upload(cloudPath), lost),
      fileExists: (localPath) => onDisk(() => this.files.has(localPath)),
      removeFile: (localPath) => onDisk(() => void this.files.delete(localPath)),
      call: (_action, input) =>
        this.step(
          life,
          () => this.cloud.call(input as never) as never,
          async () => refused('network.unclear'),
        ),
      now: () => this.now,
      later: (ms, run) => {
        const alarm = { at: this.now + ms, run }
        if (life === this.lives && this.alive) this.alarms.add(alarm)
        return () => this.alarms.delete(alarm)
      },
    }
  }
}
