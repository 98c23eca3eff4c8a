/**
 * What a command leads to: events, or a refusal that says why not. Pure: the same answer on phone (which buttons),
 * in the cloud (the verdict) and in tests.
 */
import { done, refused, type Answer } from '../contract/answer'
import type { ProblemCode } from '../contract/problems'
import type { ReportCommand } from './commands'
import { dueAt, type Handling, prolonged } from './deadline'
import { escalationDue } from './escalation'
import type { Part, ReportEvent, ReportHappening } from './events'
import { type CommandName, lifecycle, recheckDays, reopenDays } from './lifecycle'
import type { LifeState } from './report'
import { closedByHeadChief } from './states'

/** Working days of each stage, from the dispatch policy. */
export type StageDays = Readonly<Record<Handling | 'triage' | 'extension' | 'verification', number>>

export interface Actor {
  readonly parts: readonly Part[]
  readonly name: string
}

export interface Circumstances {
  /** ms since the epoch. */
  readonly now: number
  readonly days: StageDays
}

const aDay = 86_400_000

/** Whether the table lets this actor give this command now, apart from what the command carries. */
export function mayGive(life: LifeState, name: CommandName, actor: Actor, now: number): ProblemCode | null {
  const { from, by } = lifecycle[name]
  if (!by.some((part) => actor.parts.includes(part))) return 'report.notYours'
  if (!from.includes(life.state)) return 'report.stateMoved'
  return hindrance(life, name, actor, now)
}

/** What the table cannot say: once, in time, by whom it must be. */
function hindrance(life: LifeState, name: CommandName, actor: Actor, now: number): ProblemCode | null {
  switch (name) {
    case 'close':
      return closedByHeadChief(life.source) && !actor.parts.includes('headChief')
        ? 'report.headChiefCloses'
        : null
    case 'extend':
      return life.handling !== 'complex' || life.extended ? 'report.noExtension' : null
    case 'reopen':
      if (life.reopened) return 'report.reopenedBefore'
      return now - (life.closedAt ?? 0) > reopenDays * aDay ? 'report.reopenTooLate' : null
    case 'rate':
      return life.rating === null ? null : 'report.ratedBefore'
    case 'witness':
      return actor.parts.includes('reporter') ? 'report.ownReport' : null
    case 'escalate':
      return nextLevel(life, now) === null ? 'report.stateMoved' : null
    case 'callRecheck':
      return life.recheck?.outcome === 'waiting' && now >= life.recheck.at ? null : 'report.stateMoved'
    case 'recheck':
      return life.recheck?.outcome === 'due' ? null : 'report.stateMoved'
    default:
      return null
  }
}

function nextLevel({ dueAt, escalation }: LifeState, now: number): 1 | 2 | 3 | null {
  if (dueAt === null || escalation === 3) return null
  const level = (escalation + 1) as 1 | 2 | 3
  return now >= escalationDue(dueAt, level) ? level : null
}

export function decide(
  life: LifeState,
  command: ReportCommand,
  actor: Actor,
  circumstances: Circumstances,
): Answer<ReportEvent[]> {
  const { now } = circumstances
  const problem = mayGive(life, command.type, actor, now) ?? missing(command)
  if (problem) return refused(problem)
  const by = lifecycle[command.type].by.find((part) => actor.parts.includes(part))!
  const occurrence = { at: now, by, byName: actor.name }
  return done(happenings(life, command, circumstances).map((each) => ({ ...each, ...occurrence })))
}

/** What a command must carry to be understood by those it concerns. */
function missing(command: ReportCommand): ProblemCode | null {
  const needsReason: readonly CommandName[] = [
    'reject',
    'handBack',
    'extend',
    'sendBack',
    'reopen',
    'resolve',
  ]
  if (needsReason.includes(command.type) && 'text' in command && command.text.trim() === '')
    return 'report.reasonMissing'
  if (command.type === 'resolve' && command.photos.length === 0) return 'report.afterPhotoMissing'
  return null
}

function happenings(
  life: LifeState,
  command: ReportCommand,
  { now, days }: Circumstances,
): readonly ReportHappening[] {
  const within = (stage: keyof StageDays) => dueAt(now, days[stage])
  switch (command.type) {
    case 'dispatch':
    case 'reassign': {
      const { lead, joint, handling, text } = command
      const assigned = { type: 'assigned', lead, joint, handling, text, dueAt: within(handling) } as const
      return life.state === 'submitted' ? [{ type: 'accepted' }, assigned] : [assigned]
    }
    case 'take':
      return [{ type: 'taken', dueAt: life.dueAt ?? within(life.handling ?? 'ordinary') }]
    case 'extend':
      return [{ type: 'extended', text: command.text, dueAt: prolonged(life.dueAt ?? now, days.extension) }]
    case 'resolve':
      return [{ type: 'resolved', text: command.text, photos: command.photos, dueAt: within('verification') }]
    case 'verify':
      return [
        { type: 'verified', text: command.text, severity: command.severity, dueAt: within('verification') },
      ]
    case 'close':
      return [{ type: 'closed', text: command.text, recheckAt: now + recheckDays * aDay }]
    case 'sendBack':
      return [{ type: 'sentBack', text: command.text, dueAt: within(life.handling ?? 'ordinary') }]
    case 'reopen':
      return [{ type: 'reopened', text: command.text, dueAt: within(life.handling ?? 'ordinary') }]
    case 'recheck': {
      const { fine, text, photos } = command
      if (fine) return [{ type: 'rechecked', text, photos }]
      return [{ type: 'recurred', text, photos, dueAt: within(life.handling ?? 'ordinary') }]
    }
    case 'callRecheck':
      return [{ type: 'recheckDue', dueAt: within('verification') }]
    default:
      return simply(life, command, now)
  }
}

type Simple = Exclude<
  ReportCommand,
  {
    type:
      | 'dispatch'
      | 'reassign'
      | 'take'
      | 'extend'
      | 'resolve'
      | 'verify'
      | 'close'
      | 'sendBack'
      | 'reopen'
      | 'recheck'
      | 'callRecheck'
  }
>

function simply(life: LifeState, command: Simple, now: number): readonly ReportHappening[] {
  switch (command.type) {
    case 'accept':
      return [{ type: 'accepted' }]
    case 'reject':
      return [{ type: 'rejected', text: command.text }]
    case 'merge':
      return [{ type: 'merged', text: command.text, into: command.into }]
    case 'withdraw':
      return [{ type: 'withdrawn' }]
    case 'handBack':
      return [{ type: 'handedBack', text: command.text }]
    case 'contribute':
      return [{ type: 'contributed', text: command.text, photos: command.photos }]
    case 'escalate':
      return [{ type: 'escalated', level: nextLevel(life, now)! }]
    case 'witness':
      return [{ type: 'witnessed' }]
    case 'rate':
      return [{ type: 'rated', text: command.text, stars: command.stars }]
  }
}
