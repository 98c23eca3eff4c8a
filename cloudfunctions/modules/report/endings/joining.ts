import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { Report } from '../../../../domain/report/report'
import { isOpen } from '../../../../domain/report/states'
import { auditLine } from '../../../platform/audit'
import type { BoundContext } from '../../../platform/context'
import type { Transaction } from '../../../platform/transact'
import { record } from '../store/record'
import { reports, witnesses, witnessesOf, witnessId } from '../store/reportRepo'
import type { Alongside } from '../handling/step'

/**
 * 并案: the same matter twice. The later reporter follows the earlier report; only the first can be rewarded. Who tapped
 * 「我也看到」 at both counts once. The report itself is one more voice whoever reported it: a figure that depended on it
 * would say that two reports are one person's.
 */
export async function joining(context: BoundContext, reportId: string, into: string): Promise<Alongside> {
  const [seen, there] = await Promise.all([witnessesOf(reportId), witnessesOf(into)])
  const others = seen.filter((witness) => !there.includes(witness))
  return (transaction, report) => join(transaction, context, report, into, others)
}

async function join(
  transaction: Transaction,
  context: BoundContext,
  report: Report,
  into: string,
  seen: readonly string[],
): Promise<Answer<null>> {
  const target = await transaction.get(reports, into)
  if (!target || target._id === report._id || !isOpen(target.state)) return refused('report.mergeInvalid')
  // What is said about a chief stays among those who may read it.
  if ((target.aboutChief ?? false) !== (report.aboutChief ?? false)) return refused('report.mergeInvalid')
  // Otherwise the reward would go to who reported it second.
  if (target.submittedAt > report.submittedAt) return refused('report.mergeEarlier')
  const at = context.now
  let fresh = 0
  for (const witness of seen) {
    const id = witnessId(into, witness)
    if (await transaction.get(witnesses, id)) continue
    await transaction.set(witnesses, { _id: id, at })
    fresh += 1
  }
  const heard = { type: 'witnessed', at, by: 'anyone', byName: '' } as const
  await record(transaction, { ...target, witnesses: target.witnesses + fresh }, [heard])
  await auditLine(transaction, context, into)
  return done(null)
}
