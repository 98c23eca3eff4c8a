/**
 * One stroke of the clock, every ten minutes: every job of every module has its turn. Between the strokes one piece of
 * stuck work that the office pushes on.
 */
import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { PushOnOutcome } from '../../domain/job/trouble'
import { type Job, pushNow, strike } from '../kit/jobs'
import { assessmentJobs } from '../modules/assessment'
import { alertJobs } from '../modules/alert'
import { freshHolidays } from '../modules/calendar'
import { complaintJobs } from '../modules/complaint'
import { documentJobs } from '../modules/document'
import { importJobs } from '../modules/import'
import { identityJobs } from '../modules/identity'
import { kinJobs } from '../modules/kin'
import { newsJobs } from '../modules/news'
import { patrolJobs } from '../modules/patrol'
import { photoJobs } from '../modules/photo'
import { pushJobs } from '../modules/push'
import { registerJobs } from '../modules/register'
import { reminderJobs } from '../modules/reminder'
import { reportJobs } from '../modules/report'
import { rewardJobs } from '../modules/reward'
import { supervisionJobs } from '../modules/supervision'
import { vaultJobs } from '../modules/vault'
import { waterQualityJobs } from '../modules/waterQuality'
import { briefJobs } from '../modules/brief'
import { asOneCall } from '../platform/oneCall'
import { callerIdentity } from '../platform/sdk'
import { houseJobs } from './houseJobs'

/** Of the 60 s a call may last; the rest is for the step that is under way. */
const workingTime = 45_000

/** Whose role ended is told nothing more; what is told comes before the telling. */
export const jobs: readonly Job[] = [
  ...registerJobs,
  ...rewardJobs,
  ...reportJobs,
  ...complaintJobs,
  ...supervisionJobs,
  ...reminderJobs,
  ...pushJobs,
  ...patrolJobs,
  ...waterQualityJobs,
  ...assessmentJobs,
  ...identityJobs,
  ...kinJobs,
  ...vaultJobs,
  ...photoJobs,
  ...documentJobs,
  ...briefJobs,
  ...importJobs,
  ...newsJobs,
  ...alertJobs,
  ...houseJobs,
]

/** ms since the epoch, at `now`. */
const strokeAt = (now: number) => ({ requestId: randomUUID(), now, deadline: now + workingTime })

/** What the function `api` asks for when the office pushes on what is stuck. */
const push = v.object({ pushOn: v.pipe(v.string(), v.maxLength(64)), until: v.number() })

/** Only the timer may strike the clock, and only a function of ours may ask; a phone that calls it gets nothing done. */
export const tick = (event: unknown) => asOneCall(() => work(event))

async function work(event: unknown): Promise<{ worked: number } | { outcome: PushOnOutcome }> {
  const now = Date.now()
  const { byTimer, byFunction } = callerIdentity()
  if (!byTimer && !byFunction) return { worked: 0 }
  await freshHolidays(now)
  if (byTimer) return { worked: await strike(jobs, strokeAt(now)) }
  const { pushOn, until } = v.parse(push, event)
  return { outcome: await pushNow(jobs, { ...strokeAt(now), deadline: until }, pushOn) }
}
