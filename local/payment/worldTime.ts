/**
 * What time it is for the played WeChat Pay. A function may run at another time than the local clock (each call has
 * its own), and to WeChat it is simply now: so the last signed request, or the last move of the clock, sets the time,
 * and it runs on from there.
 */
import type { LocalClock } from '../clock'

export interface WorldTime {
  /** Epoch milliseconds. */
  now(): number
  /** A genuine request was signed at this time, in epoch milliseconds (whole seconds). */
  seen(signedAt: number): void
  /**
   * Whether a request signed at that time is too old to be taken, when asked later: WeChat takes one for five minutes.
   * Counts what was seen since it arrived, since calls of different times run side by side.
   */
  watch(signedAt: number): () => boolean
  close(): void
}

const TAKEN_WITHIN = 300_000

/** A signature's second has begun, by up to so many milliseconds, and the request was some time on its way. */
const CLOSE_ENOUGH = 5000

export function openWorldTime(clock: LocalClock, onMove: () => void): WorldTime {
  let offset = clock.offset
  const unsubscribe = clock.onMove(() => {
    offset = clock.offset
    onMove()
  })
  const now = () => Date.now() + offset
  const onTheWay = new Set<{ signedAt: number; old: boolean }>()
  return {
    now,
    seen(signedAt) {
      for (const request of onTheWay) {
        if (signedAt - request.signedAt <= TAKEN_WITHIN) continue
        request.old = true
        onTheWay.delete(request)
      }
      if (Math.abs(signedAt - now()) > CLOSE_ENOUGH) offset = signedAt - Date.now()
    },
    watch(signedAt) {
      const request = { signedAt, old: false }
      onTheWay.add(request)
      return () => {
        onTheWay.delete(request)
        return request.old
      }
    },
    close: unsubscribe,
  }
}
