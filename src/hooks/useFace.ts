/** Whose tabs and first screen are shown. What the cloud said last is kept, so that the bar is right before it answers. */
import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'
import { type Face, faceFirst } from '@domain/identity/face'
import type { Role } from '@domain/identity/role'

interface Known {
  readonly roles: readonly Role[]
  /** The face somebody with several roles put first. */
  readonly chosen: Face | null
}

const key = 'face'
const nothing: Known = { roles: [], chosen: null }
const listeners = new Set<() => void>()
let known: Known | null = null

function read(): Known {
  known ??= Taro.getStorageSync<Known | ''>(key) || nothing
  return known
}

function keep(now: Known): void {
  known = now
  Taro.setStorageSync(key, now)
  listeners.forEach((listener) => listener())
}

/** What the cloud says about who holds the phone. */
export function rolesHeld(roles: readonly Role[]): void {
  if (roles.join() !== read().roles.join()) keep({ ...read(), roles })
}

export const putFirst = (chosen: Face): void => keep({ ...read(), chosen })

export function useFace(): Face {
  return useSyncExternalStore(subscribe, () => faceFirst(read().roles, read().chosen))
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
