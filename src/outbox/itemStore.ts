/**
 * The items of the outbox, on the phone's disk and in memory. One key an item and one change at a time, so that
 * a kill between two writes can only leave an item as it was before or after; what is left half done beyond
 * that (photos of a delivered or discarded item) is finished at the next launch.
 */
import { keptOrNull } from '@/device/keptText'
import { correctionsOf } from './corrections'
import type { OutboxItem } from './item'
import { deliveredLater, isForgettable } from './queue'
import type { OutboxRoads } from './roads'

const PREFIX = 'outbox/'

/** What sending and showing rely on. */
const isItem = ({ id, action, input, files, state, nextAt, createdAt }: Record<string, unknown>) =>
  [id, action, state].every((text) => typeof text === 'string') &&
  [nextAt, createdAt].every((time) => typeof time === 'number') &&
  typeof input === 'object' &&
  input !== null &&
  Array.isArray(files)

/** `discarded` stands between 「drop it」 and the last of its photos, and of what was corrected of it, being removed. */
type StoredItem = OutboxItem & { readonly discarded?: true }

export class ItemStore {
  private readonly stored = new Map<string, StoredItem>()
  private turn: Promise<unknown> = Promise.resolve()

  /** Resolves when what an earlier life left has been read and tidied. */
  readonly opened: Promise<void>

  constructor(
    private readonly roads: OutboxRoads,
    private readonly changed: () => void,
  ) {
    this.opened = this.inTurn(() => this.open())
    this.opened.catch(() => undefined)
  }

  items(): OutboxItem[] {
    return [...this.stored.values()].filter((item) => !item.discarded)
  }

  /**
   * Decides and keeps in one go: `next` gets the item as it is when its turn has come (null: there is none) and
   * gives what to keep, or null to leave everything alone. Rejects when the phone has no room.
   */
  change(id: string, next: (item: OutboxItem | null) => StoredItem | null): Promise<void> {
    return this.inTurn(async () => {
      const item = this.stored.get(id)
      const wanted = next(item && !item.discarded ? item : null)
      if (wanted !== null) await this.keep(wanted)
    })
  }

  private async open(): Promise<void> {
    for (const key of await this.roads.storage.keys(PREFIX)) {
      const item = await keptOrNull<StoredItem>(this.roads.storage, key, isItem)
      if (item !== null) this.stored.set(item.id, item)
    }
    for (const item of [...this.stored.values()]) await this.tidy(item)
    this.changed()
  }

  private async keep(item: StoredItem): Promise<void> {
    if (!item.unwritten) await this.roads.storage.write(PREFIX + item.id, JSON.stringify(item))
    this.stored.set(item.id, item)
    this.changed()
    await this.tidy(item)
  }

  private async tidy(item: StoredItem): Promise<void> {
    if (deliveredLater(item, this.roads.now())) return this.keep({ ...item, deliveredAt: this.roads.now() })
    const finished = item.discarded || isForgettable(item, this.roads.now())
    if (!finished && !(item.state === 'delivered' && item.files.length > 0)) return
    for (const file of item.files) await this.roads.removeFile(file.localPath)
    if (!finished) return this.keep({ ...item, files: [] })
    const corrections = item.discarded ? await correctionsOf(this.roads.storage, item) : []
    for (const key of corrections) await this.roads.storage.remove(key)
    await this.roads.storage.remove(PREFIX + item.id)
    this.stored.delete(item.id)
    this.changed()
  }

  /** One change after the other, in the order they were asked for. */
  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work)
    this.turn = mine.catch(() => undefined)
    return mine
  }
}
