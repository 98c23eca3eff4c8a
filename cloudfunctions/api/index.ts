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

const answer = dispatch(apiContract, {
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
})

/** These count in working days. */
const counting = /^(report|push|patrol\.overview)/

export async function main(event: unknown) {
  const { action } = (event ?? {}) as { readonly action?: unknown }
  // What can't be read now is counted by what was known before.
  if (typeof action === 'string' && counting.test(action))
    await freshHolidays(Date.now()).catch(() => undefined)
  return answer(event)
}
