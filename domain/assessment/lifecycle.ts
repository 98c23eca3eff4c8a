/**
 * The life cycle of an assessment sheet as one table: looked at by one of the office, made final by another, objected to
 * by the one it is about. Who is assessed is never the office of the own sheet; that two are two, the cloud asks for.
 */
import type { ProblemCode } from '../contract/problems'
import { against, lifeCycleOf } from '../lifecycle/lifecycle'
import type { AssessmentSheet, SheetState } from './sheet'

export type SheetPart = 'office' | 'assessed'

const unfinished: readonly SheetState[] = ['computed', 'looked']

export const sheetLifecycle = lifeCycleOf<SheetState, SheetPart>()({
  /** From the records as they are now, or with what the office enters by hand: it is looked at anew. */
  recompute: { from: unfinished, by: ['office'], to: 'computed' },
  enterByHand: { from: unfinished, by: ['office'], to: 'computed' },
  look: { from: ['computed'], by: ['office'], to: 'looked' },
  sendBack: { from: ['looked'], by: ['office'], to: 'computed' },
  finish: { from: ['looked'], by: ['office'], to: 'final' },
  /** The next version of what is final. */
  correct: { from: ['final'], by: ['office'], to: 'computed' },
  object: { from: ['final'], by: ['assessed'], to: null },
  /** Upheld, it is followed by a correction. */
  answer: { from: ['final'], by: ['office'], to: null },
})
export type SheetCommand = keyof typeof sheetLifecycle

type Standing = Pick<AssessmentSheet, 'who' | 'state' | 'objecting'>

/**
 * Null, or why this person (by id) may not give the command now, apart from what it carries. Before it is final nobody
 * but the office knows that a sheet is there.
 */
export function mayStep(sheet: Standing, command: SheetCommand, personId: string): ProblemCode | null {
  const part = sheet.who === personId ? 'assessed' : 'office'
  const hurdle = against(sheetLifecycle[command], sheet.state, [part])
  if (command === 'object') return hurdle && 'assessment.unknown'
  if (hurdle === 'part') return 'identity.otherNeeded'
  if (hurdle === 'state')
    return sheet.state === 'final' && sheetLifecycle[command].from === unfinished
      ? 'assessment.isFinal'
      : 'assessment.notReady'
  // Who objected is answered first.
  return command === 'correct' && sheet.objecting ? 'assessment.objecting' : null
}
