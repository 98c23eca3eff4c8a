/** A durable store in memory, for tests: what was written is there until `forgetAll`. */
import type { TextStore } from '@/device/storageShape'

export function memoryStore(
  texts = new Map<string, string>(),
): TextStore & { readonly texts: Map<string, string> } {
  return {
    texts,
    read: async (key) => texts.get(key) ?? null,
    write: async (key, text) => void texts.set(key, text),
    remove: async (key) => void texts.delete(key),
    keys: async (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
  }
}

/** Stands for `@/device/storage` in component tests. */
export const storage = memoryStore()
