/**
 * Fires the timer triggers the functions declare, by the local clock: when the clock is moved forward,
 * a timer that became due fires once; when it is moved back, the timer waits for its next time.
 */
import type { LocalClock } from '../clock'
import { readDefinitions } from './definition'
import type { FunctionService } from './functionService'
import { nextDue, parseTimer, type TimerSchedule } from './timerSchedule'

interface Timer {
  functionName: string
  triggerName: string
  schedule: TimerSchedule
  due: number | undefined
}

/** Milliseconds; a longer wait is taken in parts, for setTimeout counts to 2³¹ only. */
const LONGEST_WAIT = 3_600_000

/** Errors: RangeError when a timer's expression cannot be read. */
export function startTimers(
  functionsDir: string,
  functions: FunctionService,
  clock: LocalClock,
  report: (functionName: string, text: string) => void,
): { close: () => void } {
  const timers = readTimers(functionsDir, clock.now())
  let alarm: NodeJS.Timeout | undefined

  const fire = (timer: Timer, due: number) => {
    const event = {
      Type: 'Timer',
      TriggerName: timer.triggerName,
      Time: new Date(due).toISOString(),
      Message: '',
    }
    functions
      .call(timer.functionName, event, { source: 'wx_trigger' })
      .catch((error: Error) =>
        report(timer.functionName, `timer ${timer.triggerName} failed: ${error.message}`),
      )
  }
  const look = (moved: boolean) => {
    clearTimeout(alarm)
    const now = clock.now()
    for (const timer of timers) {
      const isDue = timer.due !== undefined && timer.due <= now
      if (isDue) fire(timer, timer.due ?? now)
      if (isDue || moved) timer.due = nextDue(timer.schedule, now)
    }
    const next = Math.min(...timers.map((timer) => timer.due ?? Infinity))
    if (next < Infinity) alarm = setTimeout(() => look(false), Math.min(next - now, LONGEST_WAIT))
  }
  const unsubscribe = clock.onMove(() => look(true))
  look(false)
  return {
    close() {
      unsubscribe()
      clearTimeout(alarm)
    },
  }
}

function readTimers(functionsDir: string, now: number): Timer[] {
  return readDefinitions(functionsDir).flatMap((definition) =>
    definition.timers.map((trigger) => {
      const schedule = parseTimer(trigger.config)
      return {
        functionName: definition.name,
        triggerName: trigger.name,
        schedule,
        due: nextDue(schedule, now),
      }
    }),
  )
}
