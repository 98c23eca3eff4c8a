/** The clock's part: asks about every transfer that is not settled. Stop it anywhere. */
import { queue } from '../../../kit/jobs'
import type { CallContext } from '../../../platform/context'
import { logFailure } from '../../../platform/log'
import { command } from '../../../platform/store'
import { advancePayout } from './advancePayout'
import { postpone } from './postpone'
import { payouts } from '../store/rewardRepo'

export const reconcilePayouts = queue({
  name: 'reconcilePayouts',
  title: '一笔微信转账没能核对',
  over: payouts,
  due: (now) => ({ nextAt: command.lte(now).and(command.gt(0)) }),
  order: [['nextAt', 'asc']],
  // Asked side by side: when WeChat is silent, each question costs its whole time limit.
  atOnce: 5,
  together: (due, { context }) => Promise.all(due.map(({ _id }) => ask(context, _id))),
})

/** One that cannot be asked about (its identity does not open) must not keep the others from their turn. */
async function ask(context: CallContext, billNo: string): Promise<void> {
  try {
    await advancePayout(context, billNo, 'again')
  } catch (error) {
    logFailure(context.action, context.requestId, error)
    await postpone(context, billNo, { short: false })
  }
}
