/**
 * The browser's durable store (IndexedDB): one database a persona, so that what one wrote is never sent as
 * another; texts and photos side by side.
 */
import { currentPersona } from '@/services/persona.h5'

export type Shelf = 'texts' | 'files'

let opened: Promise<IDBDatabase> | null = null

function open(): Promise<IDBDatabase> {
  const request = window.indexedDB.open(`river-chief-${currentPersona() ?? 'nobody'}`, 1)
  request.onupgradeneeded = () => {
    request.result.createObjectStore('texts')
    request.result.createObjectStore('files')
  }
  return settled(request)
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

/** Reads from a shelf. */
export async function look<T>(shelf: Shelf, ask: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await (opened ??= open())
  return settled(ask(database.transaction(shelf).objectStore(shelf)))
}

/** Changes a shelf; resolves when the browser has the change on disk. */
export async function change(shelf: Shelf, act: (store: IDBObjectStore) => void): Promise<void> {
  const database = await (opened ??= open())
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(shelf, 'readwrite', { durability: 'strict' })
    transaction.oncomplete = () => resolve()
    transaction.onabort = () => reject(transaction.error)
    act(transaction.objectStore(shelf))
  })
}
