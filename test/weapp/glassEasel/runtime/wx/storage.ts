/**
 * `wx` storage on the browser's local storage, which like the phone's is written before the call returns and
 * survives a kill. Limits are WeChat's: 1 MB a key, 10 MB in all.
 */
import { call, Refusal } from './call'

const prefix = 'storage:'
const mostBytes = 1024 * 1024
const limitKilobytes = 10 * 1024

interface Keyed {
  key: string
}

function set(key: string, data: unknown): void {
  const text = JSON.stringify({ data })
  if (text.length > mostBytes) throw new Refusal('data exceed max size')
  localStorage.setItem(prefix + key, text)
}

function has(key: string): boolean {
  return localStorage.getItem(prefix + key) !== null
}

function get(key: string): unknown {
  const text = localStorage.getItem(prefix + key)
  return text === null ? '' : (JSON.parse(text) as { data: unknown }).data
}

function keys(): string[] {
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
}

function measure() {
  const bytes = keys().reduce((sum, key) => sum + (localStorage.getItem(prefix + key)?.length ?? 0), 0)
  return { keys: keys(), currentSize: Math.ceil(bytes / 1024), limitSize: limitKilobytes }
}

const remove = (key: string) => localStorage.removeItem(prefix + key)
const clear = () => keys().forEach(remove)

export const storage = {
  setStorageSync: set,
  getStorageSync: get,
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: measure,
  setStorage: call('setStorage', ({ key, data }: Keyed & { data: unknown }) => set(key, data)),
  getStorage: call('getStorage', ({ key }: Keyed) => {
    if (!has(key)) throw new Refusal('data not found')
    return { data: get(key) }
  }),
  removeStorage: call('removeStorage', ({ key }: Keyed) => remove(key)),
  clearStorage: call('clearStorage', clear),
  getStorageInfo: call('getStorageInfo', measure),
}
