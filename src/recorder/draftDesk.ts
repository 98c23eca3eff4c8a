/** The draft that lies open: pages show it and change it, and every change goes to disk at once. */
import type { Draft } from './draft'
import type { DraftBook } from './draftBook'

export class DraftDesk {
  private readonly listeners = new Set<() => void>()
  private open: Draft | null = null

  constructor(readonly book: DraftBook) {}

  readonly draft = (): Draft | null => this.open

  /** Takes a draft from disk, unless it lies open already; null when there is none, or nobody wants it. */
  async take(patrolId: string): Promise<Draft | null> {
    if (this.open?.patrolId !== patrolId) {
      const found = await this.book.read(patrolId)
      this.show(found?.thrownAway ? null : found)
    }
    return this.open
  }

  /** Lays a new draft on the desk; resolves when it is safe. */
  begin(draft: Draft): Promise<void> {
    this.show(draft)
    return this.book.write(draft)
  }

  /** Changes the open draft; resolves when the change is safe, rejects when the phone has no room. */
  async change(next: (draft: Draft) => Draft): Promise<void> {
    if (this.open === null) return
    this.show(next(this.open))
    await this.book.write(this.open)
  }

  /** The draft stays on disk. */
  close(): void {
    this.show(null)
  }

  async discard(): Promise<void> {
    const draft = this.open
    this.show(null)
    if (draft) await this.book.discard(draft)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  private show(draft: Draft | null): void {
    this.open = draft
    this.listeners.forEach((listener) => listener())
  }
}
