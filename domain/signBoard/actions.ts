/** The wire of sign boards: the register, its two logs, and where boards are missing. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { nothing } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { logActionsOf } from '../register/kit/logActions'
import { phoneChecks, signBoards, signChecks } from './signBoards'

export const signBoardActions = {
  ...actionsOf(signBoards),
  ...logActionsOf(phoneChecks),
  ...logActionsOf(signChecks),
  /** Where boards are missing, by the rule of the township. */
  'signBoard.missing': query({
    roles: ['office', 'headChief'],
    input: nothing,
    output: v.object({
      items: v.array(v.object({ waterName: v.string(), village: v.string(), missing: v.number() })),
    }),
  }),
}
