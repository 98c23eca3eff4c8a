import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { mayGive } from '../../../../domain/report/mayGive'
import { newsId } from '../../../../domain/report/news'
import type { BoundContext } from '../../../platform/context'
import { transact } from '../../../platform/transact'
import { unannounce } from '../../reminder'
import { eventsOf, reports } from '../store/reportRepo'
import { actorFor } from '../handling/partsOf'
import { waits } from '../store/record'
import { readyFor, takeStep } from '../handling/step'

/** 撤销: an ending that waits has told nobody and removed nothing; a charge is taken back while nobody was told. */
export async function recallReport(input: ParsedInput<'report.recall'>, context: BoundContext) {
  const report = await reports.get(input.reportId)
  if (report?.lastCommands.includes(input.commandId)) return done({})
  return report?.ending ? keep(input, context) : recallCharge(input, context)
}

async function keep({ reportId, commandId }: ParsedInput<'report.recall'>, context: BoundContext) {
  const { worker } = await readyFor(context)
  return transact(context, reportId, async (transaction) => {
    const report = await transaction.get(reports, reportId)
    if (!report) return refused('report.unknown')
    if (report.lastCommands.includes(commandId)) return done({})
    if (!report.ending) return refused('report.keepTooLate')
    const problem = mayGive(report, 'recall', actorFor(worker, report), context.now)
    if (problem) return refused(problem)
    await waits(transaction, report, null, commandId)
    return done({})
  })
}

/** 撤销交办: whoever it was given to does not hear of it. Once that has begun, it is too late. */
async function recallCharge(input: ParsedInput<'report.recall'>, context: BoundContext) {
  const charge = (await eventsOf(input.reportId)).filter(({ type }) => type === 'assigned').at(-1)
  if (!charge) return refused('report.stateMoved')
  return takeStep(context, input, [{ type: 'recall', chargedAt: charge.at }], async (transaction, report) =>
    (await unannounce(transaction, newsId(report, charge.seq)))
      ? done(null)
      : refused('report.recallTooLate'),
  )
}
