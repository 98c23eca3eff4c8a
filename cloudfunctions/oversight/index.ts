/** The function `oversight`: where somebody looks at what others did. */
import { oversightContract } from '../../domain/contract/oversightContract'
import { assessmentHandlers } from '../modules/assessment'
import { freshHolidays } from '../modules/calendar'
import { summaryHandlers } from '../modules/summary'
import { dispatch } from '../platform/dispatch'

const answer = dispatch(oversightContract, {
  ...assessmentHandlers,
  ...summaryHandlers,
})

/** Objections and answers count in working days; what can't be read now is counted by what was known before. */
export async function main(event: unknown) {
  await freshHolidays(Date.now()).catch(() => undefined)
  return answer(event)
}
