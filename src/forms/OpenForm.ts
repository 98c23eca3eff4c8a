/**
 * A form that lies open: its page shows it and changes it, every change goes to disk at once, so that a kill loses
 * nothing. There is one new form at a time under a key; a refused one that is being corrected lies beside it under its id.
 */
import { keptOrNull } from '@/device/keptText'
import type { TextStore } from '@/device/storageShape'

export interface FormKind<T> {
  /** Where it lies on the phone. */
  readonly key: string
  /** `id`: what it will be sent under, so that sending twice is sending once. */
  blank(id: string): T
  idOf(form: T): string
  /** What its page relies on. */
  isForm(kept: Record<string, unknown>): boolean
}

export interface FormRoads<T> {
  readonly storage: TextStore
  newId(): Promise<string>
  removeFile(localPath: string): Promise<void>
  /** The outbox answers for it: handed over, and not refused. */
  isOnItsWay(id: string): Promise<boolean>
  /** What was refused, as a form; null when there is nothing to correct. */
  refusedDraft(id: string): Promise<T | null>
}

/** One write after the other, whoever writes, so that the newest is the last; and nothing is read in between. */
let turn: Promise<void> = Promise.resolve()

function inTurn(work: () => Promise<void>): Promise<void> {
  const mine = turn.then(work)
  turn = mine.catch(() => undefined)
  return mine
}

export class OpenForm<T> {
  private readonly listeners = new Set<() => void>()
  private open: T | null = null
  /** Null: the phone could not be read. Then the form is on the screen only, and what may lie there is left alone. */
  private key: string | null

  constructor(
    private readonly kind: FormKind<T>,
    private readonly roads: FormRoads<T>,
  ) {
    this.key = kind.key
  }

  readonly draft = (): T | null => this.open

  /** Whether what is entered goes to disk. */
  readonly keeps = (): boolean => this.key !== null

  /** Takes what was begun and not sent from disk, or begins one. */
  async takeNew(): Promise<void> {
    const { idOf, blank } = this.kind
    const { key, kept } = await this.kept(this.kind.key)
    // A kill may have come between the outbox taking it and the form being removed.
    const over = kept !== null && (await this.roads.isOnItsWay(idOf(kept)))
    // Where it can't be removed, the new one is written over it.
    if (over) await this.remove(key).catch(() => undefined)
    const form = kept === null || over ? blank(await this.roads.newId()) : kept
    this.key = key
    this.show(form)
    await this.sweep().catch(() => undefined)
  }

  /** Takes a refused one to correct it; false when there is none. */
  async takeRefused(id: string): Promise<boolean> {
    const refused = await this.roads.refusedDraft(id)
    if (refused === null) return false
    const { key, kept } = await this.kept(correctionKey(this.kind.key, id))
    this.key = key
    this.show(kept ?? refused)
    return true
  }

  /** Changes the open form; resolves when the change is safe, rejects when the phone has no room. */
  change(next: (form: T) => T): Promise<void> {
    if (this.open === null) return Promise.resolve()
    this.show(next(this.open))
    const { key, open } = this
    if (key === null) return Promise.reject(new Error('the phone could not be read'))
    return inTurn(() => this.roads.storage.write(key, JSON.stringify(open)))
  }

  /** The outbox has it now, with its photos: the form goes. */
  handedOver(): Promise<void> {
    this.show(null)
    return this.remove(this.key)
  }

  /** Gives it up, with its photos. */
  async discard(): Promise<void> {
    const form = this.open
    await this.handedOver()
    for (const localPath of photosIn(form)) await this.roads.removeFile(localPath)
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  protected show(form: T | null): void {
    this.open = form
    this.listeners.forEach((listener) => listener())
  }

  /** Corrections of what was given up in the outbox, or was sent from there. */
  private async sweep(): Promise<void> {
    const prefix = correctionKey(this.kind.key, '')
    for (const key of await this.roads.storage.keys(prefix)) {
      const refused = await this.roads.refusedDraft(key.slice(prefix.length))
      if (refused === null) await this.roads.storage.remove(key)
    }
  }

  private remove(key: string | null): Promise<void> {
    return key === null ? Promise.resolve() : inTurn(() => this.roads.storage.remove(key))
  }

  private async kept(key: string): Promise<{ readonly key: string | null; readonly kept: T | null }> {
    await turn
    return keptOrNull<T>(this.roads.storage, key, this.kind.isForm).then(
      (kept) => ({ key, kept }),
      () => ({ key: null, kept: null }),
    )
  }
}

const correctionKey = (key: string, id: string) => `${key}/${id}`

/** Paths of the photos in a form, wherever they stand. */
function photosIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if ('localPath' in value) return [String(value.localPath)]
  return Object.values(value).flatMap(photosIn)
}
