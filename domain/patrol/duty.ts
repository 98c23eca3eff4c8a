/**
 * What a chief owes (应巡任务): policy by role and kind of water, changed for a time by the office.
 * A period that a pause touches asks for nothing; a warning raises the number of patrols.
 */
import { daysBetween } from '../calendar/day'
import type { ChiefRole } from '../identity/role'
import type { WaterKind } from '../register/reach'
import {
  defaultWarnings,
  type DutyAdjustment,
  type DutyPolicy,
  type DutyRule,
  type Raise,
} from './dutyPolicy'
import { periodOf, type Period } from './period'

export const dutyStates = ['due', 'dueSoon', 'done', 'paused', 'voluntary'] as const
export type DutyState = (typeof dutyStates)[number]

export interface Duty {
  readonly period: Period
  /** Patrols asked for in the period. */
  readonly required: number
  /** The adjustment that decides now, if any. */
  readonly adjustment: DutyAdjustment | null
}

/** What a warning asks for, by its kind and colour; null of a pause. */
function raiseOf({ kind, about = 'water' }: DutyAdjustment, { warnings }: DutyPolicy): Raise | null {
  return kind === 'pause' ? null : (warnings ?? defaultWarnings)[about][kind]
}

/** Gravest first. */
const strength = ['pause', 'red', 'orange', 'yellow'] as const

function applies(adjustment: DutyAdjustment, reachId: string, start: string, end: string): boolean {
  const here = adjustment.reachIds.length === 0 || adjustment.reachIds.includes(reachId)
  return here && adjustment.from <= end && start <= adjustment.until
}

/** A pause excuses its whole period, also when it is over; a raise counts until it ends, a daily one on its own days alone. */
function counts(
  adjustment: DutyAdjustment,
  policy: DutyPolicy,
  reachId: string,
  { start, end }: Period,
  day: string,
): boolean {
  const raise = raiseOf(adjustment, policy)
  if (raise === null) return applies(adjustment, reachId, start, end)
  return applies(adjustment, reachId, day, raise === 'daily' ? day : end)
}

/** How much is asked: a pause (danger to people) before all, then a patrol a day, then the larger number. */
function demand(adjustment: DutyAdjustment, policy: DutyPolicy): number {
  const raise = raiseOf(adjustment, policy)
  return raise === null ? Infinity : raise === 'daily' ? Number.MAX_VALUE : raise
}

/** The one that decides; of equal demand the graver colour, then the first by id, in whatever order they come. */
function strongest(adjustments: readonly DutyAdjustment[], policy: DutyPolicy): DutyAdjustment | null {
  const rank = (each: DutyAdjustment) => strength.indexOf(each.kind)
  const [first] = [...adjustments].sort(
    (a, b) => demand(b, policy) - demand(a, policy) || rank(a) - rank(b) || (a._id < b._id ? -1 : 1),
  )
  return first ?? null
}

/** The rule for a role on a kind of water: village and town chiefs follow the pond rule on 小微水体. */
export function ruleFor(policy: DutyPolicy, role: ChiefRole, water: WaterKind): DutyRule {
  const small = policy.pondKinds.includes(water) && (role === 'villageChief' || role === 'townChief')
  return small ? policy.rules.pond : policy.rules[role]
}

/** The duty of one assignment in the period that contains `day`. */
export function dutyOn(
  day: string,
  assignment: { readonly role: ChiefRole; readonly reachId: string },
  water: WaterKind,
  policy: DutyPolicy,
  adjustments: readonly DutyAdjustment[],
): Duty {
  const rule = ruleFor(policy, assignment.role, water)
  const period = periodOf(rule.period, day)
  if (rule.times === 0) return { period, required: 0, adjustment: null }
  const current = adjustments.filter((each) => counts(each, policy, assignment.reachId, period, day))
  const adjustment = strongest(current, policy)
  if (adjustment === null) return { period, required: rule.times, adjustment }
  const raise = raiseOf(adjustment, policy)
  if (raise === null) return { period, required: 0, adjustment }
  if (raise === 'daily') return { period: periodOf('day', day), required: 1, adjustment }
  return { period, required: Math.ceil(rule.times * raise), adjustment }
}

/** How a duty stands on a day of its period. */
export function dutyState(duty: Duty, done: number, day: string, dueSoonDays: number): DutyState {
  if (duty.required === 0) return duty.adjustment?.kind === 'pause' ? 'paused' : 'voluntary'
  if (done >= duty.required) return 'done'
  return daysBetween(day, duty.period.end) < dueSoonDays ? 'dueSoon' : 'due'
}

/** Order on Today: nearest deadline first; what is done, paused or voluntary comes after. */
export function byUrgency(
  a: { state: DutyState; daysLeft: number },
  b: { state: DutyState; daysLeft: number },
): number {
  const rank = (state: DutyState) => ['dueSoon', 'due', 'voluntary', 'done', 'paused'].indexOf(state)
  const open = (state: DutyState) => state === 'due' || state === 'dueSoon'
  if (open(a.state) && open(b.state)) return a.daysLeft - b.daysLeft
  return rank(a.state) - rank(b.state)
}
