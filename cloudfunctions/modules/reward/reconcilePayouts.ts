/** The clock's part: asks about every transfer that is not settled. Stop it anywhere. */
import type { CallContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { command } from '../../platform/store'
import { advancePayout } from './advancePayout'
import { postpone } from './postpone'
import { payouts } from './rewardRepo'

/** Asked side by side: when WeChat is silent, each question costs its whole time limit. */
const atOnce = 5
/** ms of a stroke after which no further ones are asked about, so that the clock's other work has its turn. */
const share = 20_000

/** Answers how many were asked about, 0 when none is due. */
export async function reconcilePayouts(context: CallContext): Promise<number> {
  if (Date.now() - context.now > share) return 0
  const due = await payouts.read({
    where: { nextAt: command.lte(context.now).and(command.gt(0)) },
    order: [['nextAt', 'asc']],
    limit: atOnce,
  })
  const asked = await Promise.all(due.map(({ _id }) => ask(context, _id)))
  return asked.filter(Boolean).length
}

/** One that cannot be asked about (its identity does not open) must not keep the others from their turn. */
async function ask(context: CallContext, billNo: string): Promise<boolean> {
  try {
    await advancePayout(context, billNo, 'again')
    return true
  } catch (error) {
    logFailure(context.action, context.requestId, error)
  }
  return postpone(context, billNo, { short: false }).then(
    () => true,
    () => false,
  )
}
