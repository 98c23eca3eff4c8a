/** One stroke of the clock, every ten minutes: every job of every module has its turn. */
import { randomUUID } from 'node:crypto'
import { strike } from '../kit/jobs'
import { freshHolidays } from '../modules/calendar'
import { identityJobs } from '../modules/identity'
import { patrolJobs } from '../modules/patrol'
import { pushJobs } from '../modules/push'
import { registerJobs } from '../modules/register'
import { reminderJobs } from '../modules/reminder'
import { reportJobs } from '../modules/report'
import { rewardJobs } from '../modules/reward'
import { vaultJobs } from '../modules/vault'
import { callerIdentity } from '../platform/sdk'
import { houseJobs } from './houseJobs'

/** Of the 60 s a call may last; the rest is for the step that is under way. */
const workingTime = 45_000

/** Whose role ended is told nothing more; what is told comes before the telling. */
const jobs = [
  ...registerJobs,
  ...rewardJobs,
  ...reportJobs,
  ...reminderJobs,
  ...pushJobs,
  ...patrolJobs,
  ...identityJobs,
  ...vaultJobs,
  ...houseJobs,
]

export async function tick(): Promise<{ worked: number }> {
  // Only the timer may strike the clock; a phone that calls it gets nothing done.
  if (!callerIdentity().byTimer) return { worked: 0 }
  const now = Date.now()
  // What can't be read now is counted by what was known before.
  await freshHolidays(now).catch(() => undefined)
  return { worked: await strike(jobs, { requestId: randomUUID(), now, deadline: now + workingTime }) }
}
