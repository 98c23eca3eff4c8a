/**
 * How a plan comes into force: the office hands in what is written, the head chief approves it or sends it back. Every
 * version stays as it was handed in; what is written afterwards counts from the next approved version on.
 */
import { refused, done, type Answer } from '../contract/answer'
import { sameValue } from '../register/kit/merge'
import type { Part, WholePlan } from './wholePlan'

/** draft: never handed in · submitted: a version waits · returned: the last one came back · approved: one is in force. */
export const planStates = ['draft', 'submitted', 'returned', 'approved'] as const
export type PlanState = (typeof planStates)[number]
export const planStateLabel: Record<PlanState, string> = {
  draft: '编制中',
  submitted: '待批准',
  returned: '已退回',
  approved: '已批准',
}

/** Letters of why it is sent back. */
export const longestReturn = 200

export const versionStates = ['submitted', 'approved', 'returned', 'replaced'] as const
export type VersionState = (typeof versionStates)[number]
export const versionStateLabel: Record<VersionState, string> = {
  submitted: '待批准',
  approved: '已批准',
  returned: '已退回',
  replaced: '已重新报送',
}

/** Where a plan stands; kept beside it. */
export interface Standing {
  readonly state: PlanState
  /** Of the newest version; 0 where none was handed in. */
  readonly number: number
  /** Of the version in force; null where none is. */
  readonly inForce: number | null
}
export const unwritten: Standing = { state: 'draft', number: 0, inForce: null }

export interface Version {
  readonly number: number
  readonly state: VersionState
  /** Who handed it in, and everybody who wrote in it: person ids. They do not decide on it. */
  readonly writers: readonly string[]
}

export const afterSubmit = (standing: Standing): Standing => ({
  ...{ state: 'submitted', number: standing.number + 1, inForce: standing.inForce },
})

export const afterDecision = (standing: Standing, approved: boolean): Standing => ({
  ...{ state: approved ? 'approved' : 'returned', number: standing.number },
  inForce: approved ? standing.number : standing.inForce,
})

/** `reason` is needed where it is sent back, so that the office knows what to change. */
export function mayDecide(
  version: Version | null,
  standing: Standing,
  by: { readonly personId: string; readonly approved: boolean; readonly reason: string },
): Answer<object> {
  if (version?.state !== 'submitted' || version.number !== standing.number) return refused('plan.moved')
  if (version.writers.includes(by.personId)) return refused('plan.ownWork')
  if (!by.approved && by.reason.trim() === '') return refused('plan.reasonMissing')
  return done({})
}

/** What a version is about; how far its tasks are changes every month and asks for no approval. */
function planned({ plan, problems, goals, tasks }: WholePlan): unknown {
  const strip = (parts: readonly Part<object>[], ...later: string[]) =>
    parts.map(({ id, entry }) => [
      id,
      Object.fromEntries(Object.entries(entry).filter(([name]) => !later.includes(name))),
    ])
  return [
    strip([plan]),
    strip(problems, 'solved', 'photos'),
    strip(goals, 'reached'),
    strip(tasks, 'percent', 'said', 'reported', 'finished'),
  ]
}

export const isSamePlan = (a: WholePlan, b: WholePlan): boolean => sameValue(planned(a), planned(b))
