/** The function `supervision`: what comes to the office from outside, what it asks, what it sees put right, and the briefs. */
import { supervisionContract } from '../../domain/contract/supervisionContract'
import { aboutHandlers } from '../modules/about'
import { alertHandlers } from '../modules/alert'
import { briefHandlers } from '../modules/brief'
import { exchangeHandlers } from '../modules/exchange'
import { freshHolidays } from '../modules/calendar'
import { complaintHandlers } from '../modules/complaint'
import { drawHandlers } from '../modules/draw'
import { handoverHandlers } from '../modules/handover'
import { kinHandlers } from '../modules/kin'
import { settingHandlers } from '../modules/setting'
import { isNoticed, supervisionHandlers } from '../modules/supervision'
import { surveyHandlers } from '../modules/survey'
import { dispatch } from '../platform/dispatch'

const answer = dispatch(supervisionContract, {
  ...aboutHandlers,
  ...alertHandlers,
  ...briefHandlers,
  ...complaintHandlers(isNoticed),
  ...drawHandlers,
  ...exchangeHandlers,
  ...settingHandlers,
  ...supervisionHandlers,
  ...handoverHandlers,
  ...kinHandlers,
  ...surveyHandlers,
})

/** Deadlines and notices count in working days; what can't be read now is counted by what was known before. */
export async function main(event: unknown) {
  await freshHolidays(Date.now()).catch(() => undefined)
  return answer(event)
}
