/** The audit line of a refused attempt: at most one a caller, action and hour, so that nobody fills the log. */
import type { ProblemCode } from '../../domain/contract/problems'
import { addNew } from './addNew'
import { audit } from './audit'
import type { CallContext } from './context'
import { keyedCode } from './keys'
import { Refusal } from './refusal'

const hour = 3_600_000

export async function auditRefused(context: CallContext, outcome: ProblemCode): Promise<void> {
  const { now, action, caller, unnamed } = context
  const by = (!unnamed && caller?.personId) || 'resident'
  await addNew(audit, { _id: lineId(context), at: now, action, by, target: '-', outcome })
}

/** Keyed, as the id of a stranger would else tell the same person in two lines. */
function lineId({ openid, action, now }: CallContext): string {
  const which = `${action}_${Math.floor(now / hour)}`
  try {
    return `refused_${keyedCode('refusal', `${openid}_${which}`).toString('hex')}`
  } catch (error) {
    if (error instanceof Refusal) return `refused_${which}`
    throw error
  }
}
