/** The wire of sign boards: the register, and its two logs. */
import { actionsOf } from '../register/kit/actions'
import { logActionsOf } from '../register/kit/logActions'
import { phoneChecks, signBoards, signChecks } from './signBoards'

export const signBoardActions = {
  ...actionsOf(signBoards),
  ...logActionsOf(phoneChecks),
  ...logActionsOf(signChecks),
}
