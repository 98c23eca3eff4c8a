/**
 * 申请复查: whoever reported does not accept that it was refused, and somebody else of the office looks at it anew. Once,
 * and within 30 days, as 信访工作条例 Art. 35 gives for the 复查 of an answer.
 */
import { endOfDayAfter } from '../calendar/day'
import type { ProblemCode } from '../contract/problems'
import type { CommandName } from './lifecycle'
import type { LifeState } from './report'

/** Calendar days after that of the refusal, the last one to its end. */
export const appealDays = 30

export const isAppealed = ({ appealedAgainst }: Pick<LifeState, 'appealedAgainst'>) =>
  appealedAgainst !== undefined

/** Null, or why a refusal (of `life.stageAt`) cannot be looked at anew at `now` (ms). */
export function againstAppeal(life: LifeState, now: number): ProblemCode | null {
  if (isAppealed(life)) return 'report.appealedBefore'
  return now >= endOfDayAfter(life.stageAt, appealDays) ? 'report.appealTooLate' : null
}

/** Whether the command decides what was asked to be looked at anew: not by who refused it. */
export function decidesAppeal(life: LifeState, name: CommandName): boolean {
  if (!isAppealed(life)) return false
  // Whom it goes to after somebody else has received it is no judgement any more.
  return name === 'dispatch' ? life.state === 'submitted' : ['accept', 'reject', 'merge'].includes(name)
}
