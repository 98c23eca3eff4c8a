/** A story told step by step: each act comes so many working days after the one before. */
import type { Random } from '../random'
import type { Act, Step } from './matter'
import { officeMoment } from './moments'

export interface Tale {
  readonly steps: readonly Step[]
  /** Epoch milliseconds of the last step. */
  readonly last: number
  /** So many working days after the step before, in office hours; 0: soon. */
  then(days: number, ...acts: Act[]): Tale
  /** At this time, in epoch milliseconds. */
  at(moment: number, ...acts: Act[]): Tale
}

/** `last` is where the story stands, in epoch milliseconds. */
export function taleFrom(last: number, random: Random, steps: readonly Step[] = []): Tale {
  const on = (moment: (before: number) => number, acts: readonly Act[]) => {
    let now = last
    const added = acts.map((act) => ({ ...act, at: (now = moment(now)) }))
    return taleFrom(now, random, [...steps, ...added])
  }
  return {
    steps,
    last,
    then: (days, ...acts) => on((before) => officeMoment(before, days, random), acts),
    at: (moment, ...acts) => on(() => moment, acts),
  }
}
