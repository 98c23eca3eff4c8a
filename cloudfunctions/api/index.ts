/** The function `api`: what chiefs, residents and groups need every day. */
import { apiContract } from '../../domain/contract/apiContract'
import { calendarHandlers, freshHolidays } from '../modules/calendar'
import { documentHandlers } from '../modules/document'
import { identityHandlers } from '../modules/identity'
import { jobHandlers } from '../modules/job'
import { patrolHandlers } from '../modules/patrol'
import { photoHandlers } from '../modules/photo'
import { pushHandlers } from '../modules/push'
import { registerHandlers } from '../modules/register'
import { reminderHandlers } from '../modules/reminder'
import { reportHandlers } from '../modules/report'
import { rewardHandlers } from '../modules/reward'
import { vaultHandlers } from '../modules/vault'
import { dispatch } from '../platform/dispatch'

/** These count in working days. */
const counting = /^(report|push|patrol\.overview)/

export const main = dispatch(
  apiContract,
  {
    ...identityHandlers,
    ...registerHandlers,
    ...patrolHandlers,
    ...reportHandlers,
    ...rewardHandlers,
    ...reminderHandlers,
    ...pushHandlers,
    ...vaultHandlers,
    ...calendarHandlers,
    ...jobHandlers,
    ...photoHandlers,
    ...documentHandlers,
  },
  async (action, now) => counting.test(action) && freshHolidays(now),
)
