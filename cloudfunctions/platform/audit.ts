/** The append-only audit log: who did what to which record, when. Never what a person wrote, never an openid. */
import type { CallContext } from './context'
import { collection, type Stored, type Transaction } from './store'

export interface AuditLine extends Stored {
  readonly at: number
  readonly action: string
  /** Person id; `kin:` and a person id for a relative in a chief's name; `resident` for someone without a record or acting as one; `clock` for a job. */
  readonly by: string
  readonly target: string
  /** `ok`, or the code of the problem it was refused with. */
  readonly outcome: string
}

export const audit = collection<AuditLine>('audit')

/** Writes the line of a change, in the change's own transaction. */
export async function auditLine(
  transaction: Transaction,
  context: CallContext,
  target: string,
  outcome = 'ok',
): Promise<void> {
  const { requestId, now, action, caller, byClock, unnamed, writtenAs } = context
  const by = byClock ? 'clock' : writtenAs || (!unnamed && caller?.personId) || 'resident'
  await transaction.set(audit, {
    _id: `${requestId}_${target}`.slice(0, 120),
    at: now,
    action,
    by,
    target,
    outcome,
  })
}
