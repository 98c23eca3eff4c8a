/** One step of a report by someone who works on it: decided by the table, stored with its event, once. */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ReportCommand } from '../../../../domain/report/commands'
import { decide } from '../../../../domain/report/decide'
import type { CommandName } from '../../../../domain/report/lifecycle'
import { firstHand, handsAfter, isOwnWork } from '../../../../domain/report/otherHand'
import type { Report } from '../../../../domain/report/report'
import type { BoundContext } from '../../../platform/context'
import { transact, type Transaction } from '../../../platform/transact'
import { checkTwo } from '../../identity'
import { actorFor, workerOf } from './partsOf'
import { dispatchPolicy } from '../store/policyRepo'
import { record } from '../store/record'
import { reports } from '../store/reportRepo'

export interface Step {
  readonly reportId: string
  readonly commandId: string
}

/** Done before the report is written, in the same transaction; a refusal rolls everything back. */
export type Alongside = (transaction: Transaction, report: Report) => Promise<Answer<unknown>>

/** What the work of a step must know before its transaction begins. */
export async function readyFor({ caller, now }: BoundContext) {
  const [worker, { days }] = await Promise.all([workerOf(caller, now), dispatchPolicy()])
  return { worker, days }
}

type Ready = Awaited<ReturnType<typeof readyFor>>

/** `commands` follow one another, e.g. verify and close in one tap. */
export async function takeStep(
  context: BoundContext,
  step: Step,
  commands: readonly ReportCommand[],
  alongside: Alongside = async () => done(null),
): Promise<Answer<Record<string, never>>> {
  const ready = await readyFor(context)
  return transact(context, step.reportId, (transaction) =>
    stepIn(transaction, context, ready, step, commands, alongside),
  )
}

/** The same within a transaction of the caller's, or one that keeps nothing. */
export async function stepIn(
  transaction: Transaction,
  context: BoundContext,
  { worker, days }: Ready,
  { reportId, commandId }: Step,
  commands: readonly ReportCommand[],
  alongside: Alongside,
): Promise<Answer<Record<string, never>>> {
  const report = await transaction.get(reports, reportId)
  if (!report) return refused('report.unknown')
  if (report.lastCommands.includes(commandId)) return done({})
  const actor = actorFor(worker, report)
  let now = report
  for (const command of commands) {
    const events = decide(now, command, actor, { now: context.now, days })
    if (!events.ok) return events
    const another = await checkAnother(transaction, now, command.type, context)
    if (!another.ok) return another
    const hands = handsAfter(now.hands, command.type, context.caller.personId)
    now = await record(transaction, hands ? { ...now, hands } : now, events.value, commandId)
  }
  const also = await alongside(transaction, now)
  return also.ok ? done({}) : also
}

/** Somebody else than whose work, word or refusal it is about. */
async function checkAnother(
  transaction: Transaction,
  report: Report,
  name: CommandName,
  { caller, now }: BoundContext,
): Promise<Answer<null>> {
  if (isOwnWork(report, name, caller.personId)) return refused('report.ownWork')
  const first = firstHand(report, name)
  if (first === undefined) return done(null)
  const same = name === 'close' ? 'report.ownWord' : 'report.appealOther'
  return checkTwo(transaction, caller.personId, first, now, same)
}
