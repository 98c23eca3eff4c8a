/** Whether someone may give a command now: the table, and what the table cannot say. Pure: buttons ask it, too. */
import { endOfDayAfter } from '../calendar/day'
import type { ProblemCode } from '../contract/problems'
import { against } from '../lifecycle/lifecycle'
import { againstAppeal } from './appeal'
import { escalationDue, isRaised, waitsForHeadChief } from './escalation'
import type { WaitingEnding } from './ending'
import type { EscalationLevel } from './escalationLevel'
import type { Part } from './parts'
import { type CommandName, lifecycle, reopenDays } from './lifecycle'
import { recallable } from './recall'
import type { LifeState } from './report'
import { closedByHeadChief } from './states'

export interface Actor {
  readonly parts: readonly Part[]
  readonly name: string
}

/** Null, or why not, apart from what the command carries; `now` in ms. */
export function mayGive(life: LifeState, name: CommandName, actor: Actor, now: number): ProblemCode | null {
  if (life.ending) {
    const waiting = whileItWaits(life.ending, name, actor)
    if (waiting !== undefined) return waiting
  }
  const hurdle = against(lifecycle[name], life.state, actor.parts)
  if (hurdle) return hurdle === 'part' ? 'report.notYours' : 'report.stateMoved'
  return hindrance(life, name, actor, now)
}

/** Decided already: who decided, or is the same to it, may take that back, and the desk nothing else. */
function whileItWaits(
  ending: WaitingEnding,
  name: CommandName,
  { parts }: Actor,
): ProblemCode | null | undefined {
  if (name === 'recall') return parts.includes(ending.by) ? null : 'report.notYours'
  const atDesk = parts.some((part) => part === 'office' || part === 'headChief')
  return atDesk || name === 'dispatch' ? 'report.ending' : undefined
}

/**
 * As what the actor gives the command, the first of those the table names. Null for who may not: matters from above
 * are closed by the head chief, also where that person is the office as well.
 */
export function actingPart({ source }: LifeState, name: CommandName, { parts }: Actor): Part | null {
  const fromAbove = name === 'close' && closedByHeadChief(source)
  const by: readonly Part[] = fromAbove ? ['headChief'] : lifecycle[name].by
  return by.find((part) => parts.includes(part)) ?? null
}

/** The level that must hear of it now, one at a time; null while there is time, or when all have heard. */
export function levelDue({ dueAt, escalation, urged }: LifeState, now: number): EscalationLevel | null {
  if (dueAt === null || escalation === 3) return null
  const level = (escalation + 1) as EscalationLevel
  return now >= escalationDue(dueAt, level, urged) ? level : null
}

/** Once, in time, by whom it must be. */
function hindrance(life: LifeState, name: CommandName, actor: Actor, now: number): ProblemCode | null {
  switch (name) {
    case 'close':
      return actingPart(life, name, actor) === null ? 'report.headChiefCloses' : null
    case 'reassign':
      return actor.parts.includes('office') || isRaised(life) ? null : 'report.stateMoved'
    case 'recall':
      return recallable(life, now) ? null : 'report.recallTooLate'
    case 'urge':
    case 'instruct':
      return isRaised(life) ? null : 'report.stateMoved'
    case 'acknowledge':
      return waitsForHeadChief(life) ? null : 'report.stateMoved'
    case 'extend':
      if (life.urged) return 'report.urged'
      return life.handling !== 'complex' || life.extended ? 'report.noExtension' : null
    case 'reopen':
      return againstReopening(life, now)
    case 'appeal':
      return againstAppeal(life, now)
    case 'rate':
      return life.rating === null ? null : 'report.ratedBefore'
    case 'markAboutChief':
      return life.aboutChief ? 'report.stateMoved' : null
    case 'unmarkAboutChief':
      return life.aboutChief ? null : 'report.stateMoved'
    case 'escalate':
      return levelDue(life, now) === null ? 'report.stateMoved' : null
    case 'callRecheck':
      return life.recheck?.outcome === 'waiting' && now >= life.recheck.at ? null : 'report.stateMoved'
    case 'recheck':
      return life.recheck?.outcome === 'due' ? null : 'report.stateMoved'
    default:
      return null
  }
}

/** What was fixed on the spot was given to nobody, so there is nobody it could go back to. */
function againstReopening(
  { reopened, closedAt, lead, aboutChief }: LifeState,
  now: number,
): ProblemCode | null {
  if (reopened) return 'report.reopenedBefore'
  if (closedAt === null || (lead === null && !aboutChief)) return 'report.stateMoved'
  return now >= endOfDayAfter(closedAt, reopenDays) ? 'report.reopenTooLate' : null
}
