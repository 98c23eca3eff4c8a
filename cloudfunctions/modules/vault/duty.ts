/** Whether who reported was on duty: sealed, so that the database alone does not tell staff from residents. */
import { done } from '../../../domain/contract/answer'
import type { CallContext } from '../../platform/context'
import { command } from '../../platform/store'
import { transact } from '../../platform/transact'
import { open, seal, type Sealed } from './sealing'
import { dutyPlace, type Reporter, reporters } from './vaultRepo'

export function sealDuty(onDuty: boolean, reportId: string): Sealed {
  return seal(onDuty ? 'onDuty' : 'others', dutyPlace(reportId))
}

/** For the claim alone. Throws the refusal `vault.unavailable`. */
export async function reportedOnDuty(reportId: string): Promise<boolean> {
  const reporter = await reporters.get(reportId)
  return reporter !== null && wasOnDuty(reporter)
}

function wasOnDuty({ _id, sealedDuty, staff }: Reporter): boolean {
  // Stored before it was sealed, and the clock has not come to it yet.
  if ((sealedDuty as Sealed | undefined) === undefined) return staff ?? false
  return open(sealedDuty, dutyPlace(_id)) === 'onDuty'
}

/** Where the reporter's duty still stands in plain words. */
export const plainDuties = { over: reporters, where: () => ({ staff: command.in([true, false]) }) }

export async function sealDutyOf(context: CallContext, reportId: string): Promise<void> {
  await transact({ ...context, ownRecord: true }, reportId, async (transaction) => {
    const reporter = await transaction.get(reporters, reportId)
    if (reporter?.staff === undefined) return done(null)
    const { staff, ...rest } = reporter
    await transaction.set(reporters, { ...rest, sealedDuty: sealDuty(staff, reportId) })
    return done(null)
  })
}
