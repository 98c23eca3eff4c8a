/** The function `oversight`: where somebody looks at what others did. */
import { oversightContract } from '../../domain/contract/oversightContract'
import { assessmentHandlers } from '../modules/assessment'
import { freshHolidays } from '../modules/calendar'
import { summaryHandlers } from '../modules/summary'
import { dispatch } from '../platform/dispatch'

/** Objections and answers count in working days. */
export const main = dispatch(
  oversightContract,
  {
    ...assessmentHandlers,
    ...summaryHandlers,
  },
  (_action, now) => freshHolidays(now),
)
