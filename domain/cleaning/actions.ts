/** The wire of cleaning: contracts, checks, the year's money, the month's pay, and a cleaner's stretches of today. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, id, nothing } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { logActionsOf } from '../register/kit/logActions'
import { checks } from './checks'
import { cleaningDays, contracts } from './contracts'
import { funds, pays } from './funds'

/** Fen. */
const amount = v.pipe(v.number(), v.integer(), v.minValue(0))

export const cleaningActions = {
  ...actionsOf(contracts),
  ...logActionsOf(cleaningDays),
  ...actionsOf(checks),
  ...actionsOf(funds),
  ...actionsOf(pays),
  /** What the caller cleans today; nothing of the money. */
  'cleaningContract.mine': query({
    roles: ['cleaner'],
    input: nothing,
    output: v.object({
      today: day,
      items: v.array(v.object({ id, reachName: v.string(), stretch: v.string(), noted: v.boolean() })),
    }),
  }),
  /** Contracts of a month, YYYY-MM, that are not settled yet, each with what it would be paid and why. */
  'cleaningPay.open': query({
    roles: ['office'],
    input: v.object({ month: v.pipe(v.string(), v.regex(/^20\d\d-(0[1-9]|1[0-2])$/)) }),
    output: v.object({
      items: v.array(
        v.object({
          ...{ contractId: id, number: v.string(), payee: v.string(), reachName: v.string() },
          ...{ due: amount, paid: amount, percent: v.number(), score: v.nullable(v.number()) },
          ...{ checks: v.number(), why: v.string() },
        }),
      ),
    }),
  }),
}
