/** The wire of outlets: the register, its three logs, and how codes usually look. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { nothing } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { logActionsOf } from '../register/kit/logActions'
import { outletCalls, outletChecks, outlets, outletSteps } from './outlets'

export const outletActions = {
  ...actionsOf(outlets),
  ...logActionsOf(outletCalls),
  ...logActionsOf(outletChecks),
  ...logActionsOf(outletSteps),
  'outlet.codeRule': query({
    roles: ['office'],
    input: nothing,
    output: v.object({ patterns: v.array(v.string()) }),
  }),
}
