/** Until when a chief may object, and the office answers; apart from the sheet, since pages carry that and not the holidays. */
import { dayOf } from '../calendar/day'
import { addWorkingDays } from '../calendar/workingDays'
import type { Objection } from './sheet'

/** Working days after the one on which it was made final. */
const objectionDays = 5
export const objectUntil = (now: number) => addWorkingDays(dayOf(now), objectionDays)

/** Working days in which the office answers. */
const answerDays = 5
export const answerUntil = ({ at }: Pick<Objection, 'at'>) => addWorkingDays(dayOf(at), answerDays)
