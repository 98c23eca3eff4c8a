/** The steady clock of this phone. */
import { hiding } from './hiding'
import { steadyClock, type SteadyClock } from './steadyClock'
import { monotonic, stopwatch } from './stopwatch'

export function phoneClock(): SteadyClock {
  return steadyClock({ wall: Date.now, monotonic: monotonic() && stopwatch, hiding })
}
