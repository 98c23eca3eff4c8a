/** The outbox on a page: always what is true now. */
import { useSyncExternalStore } from 'react'
import type { ActionName } from '@domain/contract/contract'
import type { OutboxItem } from './item'
import { outbox } from './phoneOutbox'

/** All items, newest first. */
export function useOutbox(): readonly OutboxItem[] {
  return useSyncExternalStore(outbox.subscribe, outbox.items)
}

/** One item by the id it was put under, or null. The action is the caller's knowledge. */
export function useOutboxItem<N extends ActionName>(id: string): OutboxItem<N> | null {
  const items = useOutbox()
  return (items.find((item) => item.id === id) as OutboxItem<N> | undefined) ?? null
}
