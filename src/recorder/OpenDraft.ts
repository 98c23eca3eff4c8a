/**
 * The draft that lies open: pages show it and change it, and every change goes to disk at once. One that is being
 * recorded is held: no other can be opened before its recording is over, or the two would be mixed.
 */
import type { Draft } from './draft'
import type { DraftBook } from './draftBook'

export class OpenDraft {
  private readonly listeners = new Set<() => void>()
  private open: Draft | null = null
  private held: string | null = null
  private full = false

  constructor(readonly book: DraftBook) {}

  readonly draft = (): Draft | null => this.open

  /** The phone had no room for the last change: it shows, and is written with the next one. */
  readonly isFull = (): boolean => this.full

  /** Takes a draft from disk, unless it lies open already; null for none, one nobody wants, or while another is held. */
  async take(patrolId: string): Promise<Draft | null> {
    if (this.open?.patrolId === patrolId) return this.open
    const found = await this.book.read(patrolId)
    // Looked at after reading: a recording may have begun meanwhile.
    if (this.holdsOther(patrolId)) return null
    const wanted = found?.thrownAway ? null : found
    this.show(wanted)
    return wanted
  }

  /** Opens a new draft; resolves when it is safe, rejects when the phone has no room. */
  async begin(draft: Draft): Promise<void> {
    if (this.holdsOther(draft.patrolId)) throw new Error('another patrol is being recorded')
    this.show(draft)
    try {
      await this.book.write(draft)
    } catch (error) {
      this.close(draft.patrolId)
      throw error
    }
  }

  /** Opens this draft, if it does not lie open, and keeps it open. */
  hold(draft: Draft): void {
    this.held = draft.patrolId
    this.show(this.open?.patrolId === draft.patrolId ? this.open : draft)
  }

  letGo(): void {
    this.held = null
    this.show(this.open)
  }

  holdsOther(patrolId: string): boolean {
    return this.held !== null && this.held !== patrolId
  }

  /** Changes this draft, whichever lies open. */
  async changeOf(patrolId: string, next: (draft: Draft) => Draft): Promise<void> {
    if (this.open?.patrolId === patrolId) return this.change(next)
    const draft = await this.book.read(patrolId)
    if (draft) await this.book.write(next(draft))
  }

  /** Changes the open draft; resolves when the change is safe, rejects when the phone has no room. */
  async change(next: (draft: Draft) => Draft): Promise<void> {
    if (this.open === null) return
    this.show(next(this.open))
    try {
      await this.book.write(this.open)
      this.say(false)
    } catch (error) {
      this.say(true)
      throw error
    }
  }

  /** Changes what a page shows; where the phone has no room, `isFull` says so. */
  enter(next: (draft: Draft) => Draft): void {
    void this.change(next).catch(() => undefined)
  }

  /** Puts this draft away, if it lies open; it stays on disk. */
  close(patrolId = this.open?.patrolId): void {
    if (this.open?.patrolId === patrolId) this.show(null)
  }

  /** Gives this draft up, whichever lies open. */
  async discard(draft = this.open): Promise<void> {
    if (draft === null) return
    this.close(draft.patrolId)
    await this.book.discard(draft)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private say(full: boolean): void {
    if (full === this.full) return
    this.full = full
    this.show(this.open)
  }

  private show(draft: Draft | null): void {
    if (draft?.patrolId !== this.open?.patrolId) this.full = false
    this.open = draft
    this.listeners.forEach((listener) => listener())
  }
}
