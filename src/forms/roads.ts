/** What a form needs of this phone: its disk, its files, its outbox. */
import { removeFile } from '@/device/files'
import { storage } from '@/device/storage'
import { outbox, type OutboxItem } from '@/outbox'
import { newId } from '@/services/newId'
import type { FormRoads } from './OpenForm'

/** @param again what was refused as a form; null where the item is of another kind */
export function roadsOf<T>(again: (item: OutboxItem) => T | null): FormRoads<T> {
  return {
    ...{ storage, newId, removeFile },
    async isOnItsWay(id) {
      const item = await itemOf(id)
      return item !== null && item.state !== 'refused'
    },
    async refusedDraft(id) {
      const item = await itemOf(id)
      return item?.state === 'refused' ? again(item) : null
    },
  }
}

async function itemOf(id: string): Promise<OutboxItem | null> {
  // A phone that can't read its outbox can still take what is entered now.
  await outbox.opened.catch(() => undefined)
  return outbox.item(id)
}
