/** Sending: one item after the other, photos first, one flush at a time, and an alarm for the next attempt. */
import { refused } from '@domain/contract/answer'
import { problems, type Problem } from '@domain/contract/problems'
import type { OutboxFile, OutboxItem } from './item'
import type { ItemStore } from './itemStore'
import {
  afterAnswer,
  afterProblem,
  inputWithFiles,
  LONGEST_PAUSE,
  nextAttemptAt,
  nextDue,
  saysMissing,
  withFileId,
  withoutFileIds,
} from './queue'
import type { OutboxRoads } from './roads'

/** Between two flushes, in ms: a phone without room fails at once and must not spin. */
const LEAST_PAUSE = 5000

export class Sender {
  /** The item on its way, for the screen. */
  sendingId: string | null = null
  private running: Promise<void> | null = null
  private cancelAlarm: () => void = () => undefined

  constructor(
    private readonly roads: OutboxRoads,
    private readonly store: ItemStore,
    private readonly changed: () => void,
  ) {}

  /** Sends whatever is due; while it runs, calling it again does nothing new. */
  flush(): Promise<void> {
    this.running ??= this.sendAllDue()
      .catch(() => undefined)
      .then(() => {
        this.running = null
        this.nowSending(null)
        this.setAlarm()
      })
    return this.running
  }

  private async sendAllDue(): Promise<void> {
    await this.store.opened
    for (let item = this.nextDue(); item !== null; item = this.nextDue()) {
      this.nowSending(item.id)
      await this.send(item)
    }
  }

  private nextDue(): OutboxItem | null {
    return nextDue(this.store.items(), this.roads.now())
  }

  private async send(item: OutboxItem): Promise<void> {
    const kept = item.files.some(({ fileId }) => fileId !== undefined)
    const problem = await this.uploadFiles(item)
    if (problem) return this.change(item.id, (now) => afterProblem(now, problem, this.roads.now()))
    const ready = this.store.items().find(({ id }) => id === item.id)
    if (!ready) return
    const answer = await this.roads
      .call(ready.action, inputWithFiles(ready), Math.max(this.roads.now(), ready.happenedAt ?? 0))
      .catch(() => refused('network.unclear'))
    // What was uploaded in an earlier attempt may be too old for the cloud: it goes up anew, at once.
    if (kept && saysMissing(answer)) return this.change(item.id, withoutFileIds)
    await this.change(item.id, (now) => afterAnswer(now, answer, this.roads.now()))
  }

  /** What stood in the way of a photo, or null when all are up. */
  private async uploadFiles(item: OutboxItem): Promise<Problem | null> {
    const waiting = item.files.filter(({ fileId }) => fileId === undefined)
    const unheard = waiting.length > 0 ? await this.announce(waiting) : null
    if (unheard) return unheard
    for (const { placeholder, cloudPath, localPath, fileId } of item.files) {
      if (fileId !== undefined) continue
      if (!(await this.roads.fileExists(localPath))) return { code: 'device.photoGone' }
      const stored = await this.roads.upload(cloudPath, localPath).catch(problemOf)
      if (typeof stored !== 'string') return stored
      await this.change(item.id, (now) => withFileId(now, placeholder, stored))
    }
    return null
  }

  /** Whatever the cloud has against it, the photos go up: only where it did not answer is there nothing to send to. */
  private async announce(files: readonly OutboxFile[]): Promise<Problem | null> {
    const problem = await this.roads
      .announce(files.map(({ cloudPath }) => cloudPath))
      .then(() => null, problemOf)
    return problem && /^(network|service)\./.test(problem.code) ? problem : null
  }

  /** An item that was discarded meanwhile stays discarded. */
  private change(id: string, next: (item: OutboxItem) => OutboxItem): Promise<void> {
    return this.store.change(id, (item) => item && next(item))
  }

  private nowSending(id: string | null): void {
    this.sendingId = id
    this.changed()
  }

  private setAlarm(): void {
    this.cancelAlarm()
    const at = nextAttemptAt(this.store.items())
    if (at === null) return
    const wait = Math.min(LONGEST_PAUSE, Math.max(LEAST_PAUSE, at - this.roads.now()))
    this.cancelAlarm = this.roads.later(wait, () => void this.flush())
  }
}

function problemOf(error: unknown): Problem {
  const known = error as Partial<Problem> | null
  return known?.code !== undefined && known.code in problems
    ? (known as Problem)
    : { code: 'network.unclear' }
}
