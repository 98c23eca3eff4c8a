/** Durable texts in the browser's database. */
import { change, look } from './database.h5'
import { roomy } from './room'
import type { TextStore } from './storageShape'

const disk: TextStore = {
  async read(key) {
    const text: string | undefined = await look('texts', (store) => store.get(key))
    return text ?? null
  },

  write: (key, text) => change('texts', (store) => store.put(text, key)),

  remove: (key) => change('texts', (store) => store.delete(key)),

  async keys(prefix) {
    const keys = await look('texts', (store) =>
      store.getAllKeys(IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    )
    return keys.map(String)
  },
}

export const storage = roomy(disk)
