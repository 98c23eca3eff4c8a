/** Transfers that should be over by now, and not for want of money: somebody has to look. */
import { longestWait } from '../../../../domain/reward/payout'
import { command } from '../../../platform/store'

/** WeChat has another bill under our number: at once, however young. */
export const isDiffering = { 'differs.at': command.gt(0) }

export const isStuck = (now: number) =>
  command.or([{ nextAt: command.gt(0), since: command.lt(now - longestWait), short: false }, isDiffering])
