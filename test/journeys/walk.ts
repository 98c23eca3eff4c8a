/** Plays a recording to the phone: in the time it took, faster, or by moving the clocks of phone and cloud. */
import type { FedFix } from '../browser/fedLocation'
import type { PhoneClock } from './clock'

/** Feeds `fixes` in order. Pauses come from their `time` (ms); a fix without one follows a second after the last. */
export async function walk(
  fixes: FedFix[],
  feed: (fix: FedFix) => Promise<void>,
  pace: PhoneClock | { speed: number },
): Promise<void> {
  let before: number | undefined
  for (const [index, fix] of fixes.entries()) {
    const time = fix.time ?? index * 1000
    const pause = time - (before ?? time)
    before = time
    if (pause > 0) await ('advance' in pace ? pace.advance(pause) : wait(pause / pace.speed))
    await feed(fix)
  }
  if ('advance' in pace) await pace.tellCloud()
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
