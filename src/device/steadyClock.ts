/**
 * A clock that nobody sets: the phone's time when it was made, carried on by what really passed. Phones correct their
 * clocks by hours in the middle of a patrol; a duration taken from the wall clock would be wrong by them.
 */
export interface SteadyClock {
  /** Epoch ms in the time the phone had when this clock was made; never runs backwards. */
  now(): number
  /** By how many ms the phone's clock was set forward (back: negative) since. */
  moved(): number
}

export interface ClockParts {
  readonly wall: () => number
  /** Ms that only grow; undefined where the platform has none (older WeChat). */
  readonly monotonic: (() => number) | undefined
  readonly hiding: () => { readonly now: boolean; readonly times: number }
}

/** Without a monotonic clock: no step of a visible page, which is read every second, takes longer, in ms. */
const LONGEST_STEP = 10_000
/** What is taken for a step that can't be told. */
const USUAL_STEP = 1000

/** In sleep a monotonic clock may stand still (CLOCK_MONOTONIC, W3C hr-time issue 115); then the wall clock counts. */
export function steadyClock({ wall, monotonic, hiding: hidingNow }: ClockParts): SteadyClock {
  let [walled, ticked, steady] = [wall(), monotonic?.() ?? 0, wall()]
  let hidden = hidingNow().times
  const read = () => {
    const [wallNow, tickNow, away] = [wall(), monotonic?.() ?? 0, hidingNow()]
    const set = wallNow - walled
    const passed = monotonic ? Math.max(0, tickNow - ticked) : guessed(set)
    const slept = away.now || away.times !== hidden
    steady += slept ? Math.max(passed, set) : passed
    ;[walled, ticked, hidden] = [wallNow, tickNow, away.times]
    return steady
  }
  return { now: read, moved: () => -(read() - walled) }
}

const guessed = (set: number) => (set < 0 || set > LONGEST_STEP ? USUAL_STEP : set)
