/**
 * What the function `oversight` answers: where somebody looks at what others did, such as the assessment. Apart from
 * `office`, which the registers fill (docs/decisions/functions.md).
 */
import { assessmentActions } from '../assessment/actions'
import { summaryActions } from '../summary/actions'

export const oversightContract = {
  ...assessmentActions,
  ...summaryActions,
}
