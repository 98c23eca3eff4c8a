/**
 * What time it is in the cloud, as far as its answers have said: days are the cloud's, whatever the clock of this phone
 * or computer says. By the clock here until an answer has told it.
 */
import { dayOf } from '@domain/calendar/day'

/** ms by which the cloud's clock is ahead of the one here. */
let ahead = 0
const listeners = new Set<() => void>()

/** `cloud`: its time, ms since the epoch, in an answer that came just now. */
export function learnCloudTime(cloud: number): void {
  ahead = cloud - Date.now()
  listeners.forEach((listener) => listener())
}

/** ms since the epoch. */
export const cloudNow = (): number => Date.now() + ahead

/** ms since the epoch by the clock here: for what this phone measured itself and has not handed in yet. */
export const phoneNow = (): number => Date.now()

/** YYYY-MM-DD in Shanghai. */
export const cloudDay = (): string => dayOf(cloudNow())

/** Calls back when something was learnt; answers with the way to stop. */
export function onCloudTime(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
