/**
 * How far a public report is, as everyone may know it: whose desk it lies on, who handed it back and who looked
 * again stays inside.
 */
import type { State } from './states'

export const publicSteps = ['received', 'assigned', 'handling', 'checking', 'done'] as const

export type PublicStep = (typeof publicSteps)[number]

export const publicStepLabel: Record<PublicStep, string> = {
  received: '已受理',
  assigned: '已交办',
  handling: '处理中',
  checking: '等待复核',
  done: '已办好',
}

/** The step of a state; what was handed back is on its way to somebody else. States never published have none. */
const stepOf: Partial<Record<State, PublicStep>> = {
  accepted: 'received',
  assigned: 'assigned',
  handedBack: 'assigned',
  handling: 'handling',
  resolved: 'checking',
  verified: 'checking',
  closed: 'done',
}

/** Null where the public sees nothing of the report. */
export function publicStepOf(state: State): PublicStep | null {
  return stepOf[state] ?? null
}
