/** One step of a report by someone who works on it: decided by the table, stored with its event, once. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ReportCommand } from '../../../domain/report/commands'
import { decidesAppeal } from '../../../domain/report/appeal'
import { decide } from '../../../domain/report/decide'
import type { CommandName } from '../../../domain/report/lifecycle'
import type { Report } from '../../../domain/report/report'
import type { BoundContext } from '../../platform/context'
import { transact, type Transaction } from '../../platform/transact'
import { checkTwo } from '../identity'
import { actorFor, workerOf } from './partsOf'
import { dispatchPolicy } from './policyRepo'
import { record } from './record'
import { reports } from './reportRepo'

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
    const another = await checkAnother(transaction, now, command.type, context)
    if (!another.ok) return another
    const events = decide(now, command, actor, { now: context.now, days })
    if (!events.ok) return events
    now = await record(transaction, now, events.value, commandId)
  }
  const also = await alongside(transaction, now)
  return also.ok ? done({}) : also
}

/** 复查 is somebody else's than whose refusal it is about. */
async function checkAnother(
  transaction: Transaction,
  report: Report,
  name: CommandName,
  { caller, now }: BoundContext,
): Promise<Answer<null>> {
  if (!decidesAppeal(report, name)) return done(null)
  return checkTwo(transaction, caller.personId, report.appealedAgainst!, now, 'report.appealOther')
}
