/** A plan with everything that belongs to it, as the desk, the phone, its versions and its documents have it. */
import type { Names } from '../register/kit/words'
import type { PlanGoalValues, PlanProblemValues, PlanTaskValues, PlanValues } from './plans'

export interface Part<T> {
  readonly id: string
  readonly entry: T
  /** What its references are called. */
  readonly names: Names
}

/** The parts in use, those of a list in the order in which they were written down. */
export interface WholePlan {
  readonly plan: Part<PlanValues>
  readonly problems: readonly Part<PlanProblemValues>[]
  readonly goals: readonly Part<PlanGoalValues>[]
  readonly tasks: readonly Part<PlanTaskValues>[]
}

type Cycle = Pick<PlanValues, 'from' | 'years'>

/** First and last year. */
export function cycleOf({ from, years }: Cycle): { readonly first: number; readonly last: number } {
  const first = from ?? 0
  return { first, last: first + (years === 'three' ? 2 : 1) }
}

export const cycleWords = (cycle: Cycle): string => {
  const { first, last } = cycleOf(cycle)
  return `${first}—${last}年`
}
