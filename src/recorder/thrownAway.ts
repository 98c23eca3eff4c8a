/**
 * A patrol that nobody wants: begun by mistake, or on the wrong reach. It is marked by one write, lies there for some
 * seconds in which it can be taken back, and then goes with all its files. The mark is the last to go, so that a kill
 * leaves it whole or, marked, to the next launch.
 */
import type { Draft } from './draft'
import type { OpenDraft } from './OpenDraft'
import type { Recorder } from './Recorder'

/** Ms to take it back: time to read a line and reach for it. */
const regretMs = 10_000

interface Parts {
  readonly openDraft: OpenDraft
  readonly recorder: Recorder
  /** Runs something once after so many ms unless called off. */
  after(ms: number, run: () => void): () => void
}

export class ThrownAway {
  private readonly listeners = new Set<() => void>()
  private last: Draft | null = null
  private callOff: () => void = () => undefined

  constructor(private readonly parts: Parts) {}

  /** What can still be taken back. */
  readonly current = (): Draft | null => this.last

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Marks the patrol and stops its recording; false, and nothing has changed, when the phone could not write it. */
  async throwAway(patrolId: string): Promise<boolean> {
    const { openDraft, recorder } = this.parts
    const draft = await openDraft.take(patrolId)
    if (!draft || draft.submitted) return false
    // A second tap while the first is being written.
    if (openDraft.draft()?.thrownAway) return true
    try {
      await openDraft.change((now) => ({ ...now, thrownAway: true }))
    } catch {
      await openDraft.change((now) => ({ ...now, thrownAway: false })).catch(() => undefined)
      return false
    }
    const marked = openDraft.draft() ?? draft
    await recorder.leave()
    openDraft.close(patrolId)
    await this.empty()
    this.keep(marked)
    return true
  }

  /** As if nothing had been; a recording that ran goes on. Null when it is too late, or another one runs by now. */
  async takeBack(): Promise<Draft | null> {
    const { openDraft, recorder } = this.parts
    const draft = this.last
    if (!draft) return null
    this.callOff()
    this.show(null)
    const wanted = { ...draft, thrownAway: false }
    try {
      await openDraft.book.write(wanted)
    } catch {
      this.keep(draft)
      return null
    }
    if (openDraft.holdsOther(wanted.patrolId)) return null
    // Not waited for: a phone may look for its place for half a minute, and the recorder's page says so meanwhile.
    if (wanted.endedAt === null) void recorder.resume(wanted.patrolId).catch(() => undefined)
    return wanted
  }

  /** What an earlier launch had thrown away and not cleared. */
  async sweep(): Promise<void> {
    for (const draft of await this.parts.openDraft.book.all()) {
      if (draft.thrownAway && draft.patrolId !== this.last?.patrolId)
        await this.parts.openDraft.book.discard(draft)
    }
  }

  private keep(draft: Draft): void {
    this.show(draft)
    this.callOff = this.parts.after(regretMs, () => void this.empty())
  }

  private async empty(): Promise<void> {
    const draft = this.last
    if (!draft) return
    this.callOff()
    this.show(null)
    await this.parts.openDraft.book.discard(draft)
  }

  private show(draft: Draft | null): void {
    this.last = draft
    this.listeners.forEach((listener) => listener())
  }
}
