/**
 * A small setting that the first screen needs at once, before anything can be awaited, and that is drawn anew when it
 * changes. Where the phone is full or its disk can't be read, it holds until the app is closed: nothing rests on it.
 */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

export interface Setting<T> {
  read(): T
  write(value: T): void
  /** For components: what follows from it, compared with `Object.is`. */
  use<R>(of: (value: T) => R): R
}

/** `otherwise`: while nothing was written. */
export function setting<T>(key: string, otherwise: T): Setting<T> {
  const listeners = new Set<() => void>()
  let known: T | null = null

  const read = () => (known ??= stored<T>(key) ?? otherwise)
  const write = (value: T) => {
    known = value
    try {
      Taro.setStorageSync(key, value)
    } catch {
      // It holds in memory.
    }
    listeners.forEach((listener) => listener())
  }
  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  return { read, write, use: (of) => useSyncExternalStore(subscribe, () => of(read())) }
}

function stored<T>(key: string): T | null {
  try {
    return Taro.getStorageSync<T | ''>(key) || null
  } catch {
    return null
  }
}
