/** The wire of alerts: the register, and the one tap that makes a problem of a draft. */
import * as v from 'valibot'
import { command } from '../contract/action'
import { id } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { category } from '../report/wireShapes'
import { alerts } from './alerts'

export const alertActions = {
  ...actionsOf(alerts),
  /** Twice is once. */
  'alert.toProblem': command({
    roles: ['office'],
    input: v.object({ id, category }),
    output: v.object({ reportId: id }),
  }),
}
