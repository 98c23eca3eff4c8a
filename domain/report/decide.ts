/**
 * What a command leads to: events, or a refusal that says why not. Pure: the same answer in the cloud (the verdict)
 * and in tests; which buttons there are is asked of `mayGive`.
 */
import { done, refused, type Answer } from '../contract/answer'
import type { ProblemCode } from '../contract/problems'
import type { ReportCommand } from './commands'
import type { ReportEvent } from './events'
import { namelessParts } from './parts'
import { type Circumstances, happenings } from './happenings'
import type { CommandName } from './lifecycle'
import { type Actor, actingPart, mayGive } from './mayGive'
import type { LifeState } from './report'

export function decide(
  life: LifeState,
  command: ReportCommand,
  actor: Actor,
  circumstances: Circumstances,
): Answer<ReportEvent[]> {
  const { now } = circumstances
  const problem = mayGive(life, command.type, actor, now) ?? missing(command) ?? anotherCharge(life, command)
  if (problem) return refused(problem)
  const by = actingPart(life, command.type, actor)!
  const occurrence = { at: now, by, byName: namelessParts.includes(by) ? '' : actor.name }
  return done(happenings(life, command, circumstances).map((each) => ({ ...each, ...occurrence })))
}

const needsReason: readonly CommandName[] = [
  'reject',
  'handBack',
  'extend',
  'sendBack',
  'reopen',
  'appeal',
  'resolve',
  'instruct',
]

/** What a command must carry to be understood by those it concerns. */
function missing(command: ReportCommand): ProblemCode | null {
  if (needsReason.includes(command.type) && 'text' in command && command.text.trim() === '')
    return 'report.reasonMissing'
  if (command.type === 'resolve' && command.photos.length === 0) return 'report.afterPhotoMissing'
  return null
}

/** Given to somebody else meanwhile: that is not what was to be taken back. */
function anotherCharge({ before }: LifeState, command: ReportCommand): ProblemCode | null {
  return command.type === 'recall' && command.chargedAt !== before?.chargedAt ? 'report.stateMoved' : null
}
