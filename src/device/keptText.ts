/**
 * Records on the phone's disk, read one by one: a text that is no record any more (empty, cut, `null`) is set aside under
 * another key, where nothing overwrites it, and said. 「Could not read」 is never taken for 「nothing there」.
 */
import type { TextStore } from './storageShape'

const ASIDE = 'aside/'

/** What is there under a key: a record, nothing, or a text that can't be read. */
export type Kept<T> =
  | { readonly state: 'record'; readonly record: T }
  | { readonly state: 'nothing' | 'unreadable' }

/** `isRecord` looks at what everybody who uses the record relies on. Rejects when the disk itself can't be read. */
export async function readKept<T>(
  storage: TextStore,
  key: string,
  isRecord: (value: Record<string, unknown>) => boolean,
): Promise<Kept<T>> {
  const text: unknown = await storage.read(key)
  if ((text === null || text === undefined) && !(await storage.keys(key)).includes(key))
    return { state: 'nothing' }
  const value = parsed(text)
  if (value !== null && isRecord(value)) return { state: 'record', record: value as T }
  await setAside(storage, key, text)
  return { state: 'unreadable' }
}

/** The record, or null for none or for one that was set aside. */
export async function keptOrNull<T>(
  storage: TextStore,
  key: string,
  isRecord: (value: Record<string, unknown>) => boolean,
): Promise<T | null> {
  const kept = await readKept<T>(storage, key, isRecord)
  return kept.state === 'record' ? kept.record : null
}

/** An object or an array; null for everything else. */
export function parsed(text: unknown): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(String(text))
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

const listeners = new Set<() => void>()

/** Written under its new key first, so that a kill in between leaves it twice and never nowhere. */
async function setAside(storage: TextStore, key: string, text: unknown): Promise<void> {
  try {
    await storage.write(ASIDE + key, typeof text === 'string' ? text : String(text))
    await storage.remove(key)
  } catch {
    // A full phone: it stays where it is and is looked at again the next time.
  }
  listeners.forEach((listener) => listener())
}

/** Keys (of before) of what was set aside and not yet seen by the person. */
export async function keysSetAside(storage: TextStore): Promise<string[]> {
  return (await storage.keys(ASIDE)).map((key) => key.slice(ASIDE.length))
}

/** The person has read that they can't be read: they go from sight and stay on the disk. */
export async function acknowledge(storage: TextStore): Promise<void> {
  for (const key of await storage.keys(ASIDE)) {
    await storage.write(`seen-${key}`, (await storage.read(key)) ?? '')
    await storage.remove(key)
  }
  listeners.forEach((listener) => listener())
}

/** Calls back whenever something is set aside; answers with the way to stop. */
export function onSetAside(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
