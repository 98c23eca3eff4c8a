/** 不予受理, 并案, 复核通过并办结 and 销号: at once, or after the ten minutes in which they are taken back (`domain/report/ending.ts`). */
import { done, type Answer } from '../../../../domain/contract/answer'
import { commandsOf, type EndingCommand, endingWaits } from '../../../../domain/report/ending'
import { actingPart } from '../../../../domain/report/mayGive'
import type { BoundContext } from '../../../platform/context'
import { rehearsal, transact } from '../../../platform/transact'
import { dropFilesOf } from '../photos/dropFilesOf'
import { joining } from './joining'
import { notOwn } from './notOwn'
import { proposing } from './proposing'
import { actorFor } from '../handling/partsOf'
import { waits } from '../store/record'
import { reports } from '../store/reportRepo'
import { type Alongside, readyFor, type Step, stepIn, takeStep } from '../handling/step'

type Asked = Step & { readonly later?: boolean | undefined }

/** `later`: the desk asks for the ten minutes; phones of before do not, and what they decide happens at once. */
export async function endReport(
  context: BoundContext,
  { later, ...step }: Asked,
  command: EndingCommand,
): Promise<Answer<Record<string, never>>> {
  const allowed = await admit(context, step.reportId, command)
  if (!allowed.ok) return allowed
  if (later) return endLater(context, step, command, allowed.value)
  const answer = await takeStep(context, step, commandsOf(command), allowed.value)
  if (answer.ok) await dropWhatIsOver(context, step.reportId, command)
  return answer
}

/** What is written beside it; refused to whose own it is. */
export async function admit(
  context: BoundContext,
  reportId: string,
  command: EndingCommand,
): Promise<Answer<Alongside>> {
  if (command.type === 'close') return done(async () => done(null))
  const others = command.type === 'merge' ? [command.into] : []
  const allowed = await notOwn(context, reportId, ...others)
  if (!allowed.ok) return allowed
  if (command.type === 'merge') return done(await joining(context, reportId, command.into))
  return done(
    command.type === 'verify' ? await proposing(reportId, command, context) : async () => done(null),
  )
}

export async function dropWhatIsOver(context: BoundContext, reportId: string, { type }: EndingCommand) {
  if (type === 'reject' || type === 'merge') await dropFilesOf(context, reportId)
}

/** Whatever would refuse it then refuses it now, and nothing else of it happens yet. */
async function endLater(context: BoundContext, step: Step, command: EndingCommand, alongside: Alongside) {
  const ready = await readyFor(context)
  return transact(context, step.reportId, async (transaction) => {
    const report = await transaction.get(reports, step.reportId)
    if (report?.lastCommands.includes(step.commandId)) return done({})
    const would = await stepIn(rehearsal(), context, ready, step, commandsOf(command), alongside)
    if (!would.ok || !report) return would
    const by = actingPart(report, command.type, actorFor(ready.worker, report))!
    const until = context.now + endingWaits
    await waits(
      transaction,
      report,
      { command, personId: context.caller.personId, by, until },
      step.commandId,
    )
    return done({})
  })
}
