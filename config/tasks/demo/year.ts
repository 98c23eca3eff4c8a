/** The year that is lived beside the running demo: begun, watched, and said how far it is. */
import { type ChildProcess, fork } from 'node:child_process'
import path from 'node:path'
import { isComplete } from './folders'
import type { LivedDay, LiveOrder } from './live'

export const YEAR_WEEKS = 52

/** `whole`: the year is what is served. */
export type YearState = 'living' | 'ready' | 'whole' | 'failed'

export interface Year {
  readonly state: YearState
  /** The last day that is over, null before the first. */
  readonly day: string | null
  /** Share of the days that are over, 0–1. */
  readonly done: number
  /** Seconds it will still take at the pace so far, null when not yet known. */
  readonly secondsLeft: number | null
}

export interface LivingYear {
  now(): Year
  stop(): Promise<void>
}

/** A line in the terminal after so many lived days. */
const TOLD_EVERY = 28

/** `onReady`: once, when it is complete. */
export async function liveYear(
  order: Omit<LiveOrder, 'weeks'>,
  say: (line: string) => void,
  onReady: () => void,
): Promise<LivingYear> {
  let year: Year = { state: 'living', day: null, done: 0, secondsLeft: null }
  if (await isComplete(order.dataDir)) {
    year = { ...year, state: 'ready', done: 1, secondsLeft: 0 }
    onReady()
    return { now: () => year, stop: () => Promise.resolve() }
  }
  const pace = paceOf()
  const child = startLiving(order)
  child.on('message', (lived: LivedDay) => {
    year = { ...year, day: lived.day, done: lived.done / lived.all, secondsLeft: pace(lived) }
    if (lived.done % TOLD_EVERY === 0) say(`这一年已过到 ${lived.day}（${Math.round(year.done * 100)}%）`)
  })
  const ended = new Promise<void>((resolve) => {
    child.once('exit', (code) => {
      year = { ...year, state: code === 0 ? 'ready' : 'failed', secondsLeft: code === 0 ? 0 : null }
      if (code === 0) onReady()
      resolve()
    })
  })
  return {
    now: () => year,
    // Killed in the middle of whatever it does: what was acknowledged is there, and the next start goes on.
    stop: () => {
      child.kill('SIGKILL')
      return ended
    },
  }
}

function startLiving(order: Omit<LiveOrder, 'weeks'>): ChildProcess {
  const whole: LiveOrder = { ...order, weeks: YEAR_WEEKS }
  return fork(path.join(__dirname, 'live.ts'), [JSON.stringify(whole)], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
}

/** Tells the seconds left, from the days since the first message. */
function paceOf(): (lived: LivedDay) => number | null {
  let first: { readonly at: number; readonly done: number } | null = null
  return ({ done, all }) => {
    first ??= { at: Date.now(), done }
    const days = done - first.done
    return days < 7 ? null : Math.round((((Date.now() - first.at) / days) * (all - done)) / 1000)
  }
}
