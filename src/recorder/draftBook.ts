/**
 * All drafts on the phone's disk. One write at a time and the newest state next, so that fast typing neither
 * queues up nor gets out of order. Steps that touch more than one key are ordered so that a kill in between
 * leaves nothing but rubbish, which `tidy` sweeps at the next launch.
 */
import { keptOrNull } from '@/device/keptText'
import type { TextStore } from '@/device/storageShape'
import type { OutboxItem } from '@/outbox'
import { photosOf, type Draft } from './draft'
import { removeJournal } from './journal'

const PREFIX = 'draft/'

/** What every page of a draft relies on. */
const isDraft = ({ patrolId, duty, startedAt, photos, problems }: Record<string, unknown>) =>
  typeof patrolId === 'string' &&
  typeof startedAt === 'number' &&
  typeof duty === 'object' &&
  duty !== null &&
  'reach' in duty &&
  Array.isArray(photos) &&
  Array.isArray(problems)

export class DraftBook {
  private readonly newest = new Map<string, Draft>()
  private readonly writing = new Map<string, Promise<void>>()

  constructor(
    private readonly storage: TextStore,
    private readonly removeFile: (localPath: string) => Promise<void>,
  ) {}

  async read(patrolId: string): Promise<Draft | null> {
    return keptOrNull<Draft>(this.storage, PREFIX + patrolId, isDraft)
  }

  /** All drafts, newest first. */
  async all(): Promise<Draft[]> {
    const ids = (await this.storage.keys(PREFIX)).map((key) => key.slice(PREFIX.length))
    const drafts = await Promise.all(ids.map((id) => this.read(id)))
    return drafts.filter((draft) => draft !== null).sort((a, b) => b.startedAt - a.startedAt)
  }

  /** Resolves when this state, or a newer one, is safe. */
  write(draft: Draft): Promise<void> {
    const waits = this.newest.has(draft.patrolId)
    this.newest.set(draft.patrolId, draft)
    if (waits) return this.writing.get(draft.patrolId)!
    const before = this.writing.get(draft.patrolId) ?? Promise.resolve()
    const mine = before.catch(() => undefined).then(() => this.writeNewest(draft.patrolId))
    this.writing.set(draft.patrolId, mine)
    return mine
  }

  /** Gives a patrol up: its photos, its recording, and last the draft itself. */
  async discard(draft: Draft): Promise<void> {
    for (const photo of photosOf(draft)) await this.removeFile(photo.localPath)
    await this.remove(draft.patrolId)
  }

  /** Removes a draft whose photos belong to the outbox (or are gone). */
  async remove(patrolId: string): Promise<void> {
    await this.writing.get(patrolId)?.catch(() => undefined)
    await removeJournal(this.storage, patrolId)
    await this.storage.remove(PREFIX + patrolId)
  }

  /** Drops drafts that were delivered or given up in the outbox, and recordings that were packed already. */
  async tidy(itemOf: (id: string) => OutboxItem | null): Promise<void> {
    for (const draft of await this.all()) {
      const item = itemOf(draft.patrolId)
      if (item?.state === 'delivered' || (item === null && draft.submitted)) await this.remove(draft.patrolId)
      else if (draft.endedAt !== null) await removeJournal(this.storage, draft.patrolId)
    }
  }

  private async writeNewest(patrolId: string): Promise<void> {
    const draft = this.newest.get(patrolId)!
    this.newest.delete(patrolId)
    await this.storage.write(PREFIX + patrolId, JSON.stringify(draft))
  }
}
