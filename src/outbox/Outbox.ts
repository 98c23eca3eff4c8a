/**
 * The outbox: the one road for everything that must not be lost. An item is safe on the phone before `put`
 * answers; then photos go first, the action after them, again and again with growing pauses until the cloud
 * has answered clearly. The cloud knows each id, so repeating is harmless.
 */
import type { ActionName } from '@domain/contract/contract'
import { correctionsOf } from './corrections'
import type { OutboxItem, Submission } from './item'
import { ItemStore } from './itemStore'
import { dueNow, newItem } from './queue'
import type { OutboxRoads } from './roads'
import { Sender } from './sender'

export class Outbox {
  private readonly listeners = new Set<() => void>()
  private shown: readonly OutboxItem[] = []
  private readonly store: ItemStore
  private readonly sender: Sender

  constructor(private readonly roads: OutboxRoads) {
    const changed = () => this.show()
    this.store = new ItemStore(roads, changed)
    this.sender = new Sender(roads, this.store, changed)
  }

  /** Resolves when what an earlier life of the mini-program left has been read. */
  get opened(): Promise<void> {
    return this.store.opened
  }

  /**
   * Resolves when the submission is safe on the phone; rejects when the phone has no room. An id that is
   * already there is not put twice, unless it was refused: then this is its correction.
   */
  async put<N extends ActionName>(submission: Submission<N>): Promise<void> {
    const item = newItem(submission, this.roads.now()) as unknown as OutboxItem
    await this.store.change(item.id, (before) =>
      before === null || before.state === 'refused' ? item : null,
    )
    void this.sender.flush()
  }

  /** All items but the quiet ones, newest first; the same array until something changes. */
  readonly items = (): readonly OutboxItem[] => this.shown

  item(id: string): OutboxItem | null {
    return this.shown.find((item) => item.id === id) ?? null
  }

  /** Calls back after every change; answers with the way to stop. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Tries an item now, also a refused one. */
  async retry(id: string): Promise<void> {
    await this.store.change(id, (item) => item && dueNow(item, this.roads.now()))
    await this.sender.flush()
  }

  /** Whether it was refused and something of it was changed since, in its form. Never rejects. */
  async isBeingCorrected(id: string): Promise<boolean> {
    const item = this.item(id)
    if (item?.state !== 'refused') return false
    return correctionsOf(this.roads.storage, item).then(
      (keys) => keys.length > 0,
      () => false,
    )
  }

  /** Gives an item up, with its photos and with what was corrected of it. */
  async discard(id: string): Promise<void> {
    await this.store.change(id, (item) => item && { ...item, discarded: true })
  }

  /** Ends all pauses: the network is back, or the mini-program came to the front. Never rejects. */
  async wake(): Promise<void> {
    const now = this.roads.now()
    for (const { id, nextAt, state } of await this.opened.then(
      () => this.store.items(),
      () => [],
    )) {
      if (state !== 'saved' || nextAt <= now) continue
      // Without room for the change it simply waits for its turn.
      await this.store.change(id, (item) => item && dueNow(item, now)).catch(() => undefined)
    }
    await this.sender.flush()
  }

  private show(): void {
    this.shown = this.store
      .items()
      .filter(({ quiet }) => !quiet)
      .map((item) => (this.isSending(item) ? underWay(item) : item))
      .sort((a, b) => b.createdAt - a.createdAt)
    this.listeners.forEach((listener) => listener())
  }

  private isSending({ id, state }: OutboxItem): boolean {
    return id === this.sender.sendingId && state === 'saved'
  }
}

/** While it is tried again, why it did not get through before is no news. */
function underWay({ problem: _before, ...item }: OutboxItem): OutboxItem {
  return { ...item, state: 'sending' }
}
