/**
 * A walk that was recorded elsewhere, played as if it were walked now: at 1× to 60×, stamped so that it ends at
 * the present moment, because the cloud refuses the future. For trying the product at a desk.
 */
import type { Fix, Run } from '@domain/patrol/track'
import type { LocationSource } from '@/device/locationShape'
import { stopwatch } from '@/device/stopwatch'
import { pausesOf } from './replayPauses'

const BEAT_MS = 200
/** At the end of the walk one stands still and is still seen, as a phone would. */
const STANDING_MS = 1000

export interface Replay {
  /** In order; times count in ms from any origin. */
  readonly fixes: Run
  /** 1 … 60 times as fast as walked. */
  readonly speed: number
  /** How many ms of it are over already. */
  readonly walked: number
}

/** `wall` says what time it is (epoch ms), `watch` how long it is played. */
export function replaySource(
  { fixes, speed, walked }: Replay,
  wall: () => number = Date.now,
  watch: () => number = wall === Date.now ? stopwatch : wall,
): LocationSource {
  const origin = fixes[0]?.time ?? 0
  const whole = (fixes[fixes.length - 1]?.time ?? 0) - origin
  const pauses = pausesOf(fixes)
  const seen = pauses.watched(Math.min(walked, whole))
  const begun = watch()
  /** When the walk's first fix would have been taken for it to end at the moment of starting. */
  const shifted = wall() - whole
  let next = fixes.findIndex((fix) => fix.time - origin >= Math.min(walked, whole))
  let standing = 0
  let beat: ReturnType<typeof setInterval> | null = null

  const walkedNow = () => slowedAfter(whole, pauses.walked(seen + (watch() - begun) * speed), speed)
  const at = (fix: Fix): Fix => ({ ...fix, time: Math.round(shifted + fix.time - origin) })

  function emit(onFix: (fix: Fix) => void): void {
    const now = walkedNow()
    while (next >= 0 && next < fixes.length && fixes[next]!.time - origin <= now) onFix(at(fixes[next++]!))
    const last = fixes[fixes.length - 1]
    if (!last || now < whole + standing + STANDING_MS) return
    standing = now - whole
    onFix({ ...at(last), time: Math.round(shifted + now) })
  }

  return {
    now: () => Math.round(shifted + walkedNow()),
    async start(onFix) {
      if (fixes.length === 0) return 'unavailable'
      beat = setInterval(() => emit(onFix), BEAT_MS)
      emit(onFix)
      return null
    },
    stop() {
      if (beat !== null) clearInterval(beat)
      beat = null
    },
  }
}

/** Milliseconds of the walk that are over: fast until its end, after that at the usual pace. */
function slowedAfter(whole: number, fast: number, speed: number): number {
  return fast <= whole ? fast : whole + (fast - whole) / speed
}
