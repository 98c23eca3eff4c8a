/** What happens when a command is carried out; whether it may be is asked before (mayGive.ts). */
import type { ReportCommand } from './commands'
import { dueAt, prolonged, type StageDays } from './deadline'
import type { ReportHappening } from './events'
import { recheckDays } from './lifecycle'
import { levelDue } from './mayGive'
import type { Assignee } from './given'
import type { LifeState } from './report'

export interface Circumstances {
  /** ms since the epoch. */
  readonly now: number
  readonly days: StageDays
}

type Kind = ReportCommand['type']
type Carried<K extends Kind> = Extract<ReportCommand, { type: K }>
type Telling<K extends Kind> = (
  command: Carried<K>,
  life: LifeState,
  circumstances: Circumstances,
) => readonly ReportHappening[]

const aDay = 86_400_000

/** When a stage that begins now falls due. */
const within = ({ now, days }: Circumstances, stage: keyof StageDays) => dueAt(now, days[stage])

/** What was given back to someone gets the days it had: the same work is to be done again. */
const again = (life: LifeState, circumstances: Circumstances) =>
  within(circumstances, life.handling ?? 'ordinary')

/** 交办 and 改派: whoever gets it has the whole time; nobody is charged twice. */
function assigned(
  { lead, joint, handling, text }: Carried<'dispatch' | 'reassign'>,
  circumstances: Circumstances,
): ReportHappening {
  const isSame = (a: Assignee, b: Assignee) => a.kind === b.kind && a.id === b.id
  const others = joint.filter(
    (each, n) => !isSame(each, lead) && joint.findIndex((other) => isSame(each, other)) === n,
  )
  const due = within(circumstances, handling)
  return { type: 'assigned', lead, joint: others, handling, text, dueAt: due }
}

const tellings: { readonly [K in Kind]: Telling<K> } = {
  dispatch: (command, life, circumstances) => {
    const given = assigned(command, circumstances)
    return life.state === 'submitted' ? [{ type: 'accepted' }, given] : [given]
  },
  reassign: (command, _life, circumstances) => [assigned(command, circumstances)],
  accept: () => [{ type: 'accepted' }],
  reject: ({ text }) => [{ type: 'rejected', text }],
  merge: ({ text, into }) => [{ type: 'merged', text, into }],
  withdraw: () => [{ type: 'withdrawn' }],
  recall: () => [{ type: 'recalled' }],
  take: (_command, life, circumstances) => [
    { type: 'taken', dueAt: life.dueAt ?? again(life, circumstances) },
  ],
  handBack: ({ text }, _life, circumstances) => [
    { type: 'handedBack', text, dueAt: within(circumstances, 'triage') },
  ],
  contribute: ({ text, photos }) => [{ type: 'contributed', text, photos }],
  extend: ({ text }, life, { now, days }) => [
    { type: 'extended', text, dueAt: prolonged(life.dueAt ?? now, days.extension) },
  ],
  resolve: ({ text, photos }, _life, circumstances) => [
    { type: 'resolved', text, photos, dueAt: within(circumstances, 'verification') },
  ],
  verify: ({ text, severity }, _life, circumstances) => [
    { type: 'verified', text, severity, dueAt: within(circumstances, 'verification') },
  ],
  sendBack: ({ text }, life, circumstances) => [
    { type: 'sentBack', text, dueAt: again(life, circumstances) },
  ],
  close: ({ text }, _life, { now }) => [{ type: 'closed', text, recheckAt: now + recheckDays * aDay }],
  reopen: ({ text }, life, circumstances) => [{ type: 'reopened', text, dueAt: again(life, circumstances) }],
  appeal: ({ text, refusedBy }, _life, circumstances) => [
    { type: 'appealed', text, refusedBy, dueAt: within(circumstances, 'triage') },
  ],
  escalate: (_command, life, { now }) => {
    const level = levelDue(life, now)
    return level === null ? [] : [{ type: 'escalated', level }]
  },
  urge: ({ text, days }, _life, { now }) => [{ type: 'urged', text, dueAt: dueAt(now, days) }],
  instruct: ({ text }) => [{ type: 'instructed', text }],
  acknowledge: () => [{ type: 'acknowledged' }],
  witness: () => [{ type: 'witnessed' }],
  rate: ({ text, stars }) => [{ type: 'rated', text, stars }],
  markAboutChief: () => [{ type: 'markedAboutChief' }],
  unmarkAboutChief: () => [{ type: 'unmarkedAboutChief' }],
  callRecheck: (_command, _life, circumstances) => [
    { type: 'recheckDue', dueAt: within(circumstances, 'verification') },
  ],
  recheck: ({ fine, text, photos }, life, circumstances) =>
    fine
      ? [{ type: 'rechecked', text, photos }]
      : [{ type: 'recurred', text, photos, dueAt: again(life, circumstances) }],
}

export function happenings(
  life: LifeState,
  command: ReportCommand,
  circumstances: Circumstances,
): readonly ReportHappening[] {
  const telling = tellings[command.type] as Telling<Kind>
  return telling(command, life, circumstances)
}
