import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { Report } from '../../../domain/report/report'
import { isOpen } from '../../../domain/report/states'
import { auditLine } from '../../platform/audit'
import type { BoundContext } from '../../platform/context'
import type { Transaction } from '../../platform/transact'
import { reporterOf } from '../vault'
import { record } from './record'
import { takeStep } from './step'
import { reports, witnesses, witnessesOf, witnessId } from './reportRepo'

/**
 * 并案: the same matter twice. The later reporter follows the earlier report; only the first can be rewarded. Who
 * saw or reported the one counts once for the other.
 */
export async function mergeReport(input: ParsedInput<'report.merge'>, context: BoundContext) {
  const { reportId, into, text } = input
  const [seen, reporter, first] = await Promise.all([
    witnessesOf(reportId),
    reporterOf(reportId),
    reporterOf(into),
  ])
  const others = new Set(reporter ? [...seen, reporter.code] : seen)
  if (first) others.delete(first.code)
  return takeStep(context, input, [{ type: 'merge', into, text }], (transaction, report) =>
    join(transaction, context, report, into, [...others]),
  )
}

async function join(
  transaction: Transaction,
  context: BoundContext,
  report: Report,
  into: string,
  codes: readonly string[],
): Promise<Answer<null>> {
  const target = await transaction.get(reports, into)
  if (!target || target._id === report._id || !isOpen(target.state)) return refused('report.mergeInvalid')
  // Otherwise the reward would go to who reported it second.
  if (target.submittedAt > report.submittedAt) return refused('report.mergeEarlier')
  const at = context.now
  let fresh = 0
  for (const code of codes) {
    const id = witnessId(into, code)
    if (await transaction.get(witnesses, id)) continue
    await transaction.set(witnesses, { _id: id, at })
    fresh += 1
  }
  // A report that was filed by no resident is a voice of its own as well.
  const voices = fresh + Number(report.filedBy !== null)
  const heard = { type: 'witnessed', at, by: 'anyone', byName: '' } as const
  if (voices > 0) await record(transaction, { ...target, witnesses: target.witnesses + voices - 1 }, [heard])
  await auditLine(transaction, context, into)
  return done(null)
}
