/** Transfers that should be over by now, and not for want of money: somebody has to look. */
import { longestWait } from '../../../domain/reward/payout'
import { command } from '../../platform/store'

export const isStuck = (now: number, after = 0) => ({
  nextAt: command.gt(0),
  since: command.lt(now - longestWait).and(command.gt(after)),
  short: false,
})
