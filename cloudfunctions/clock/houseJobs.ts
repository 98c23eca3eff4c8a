/** What the house itself forgets. */
import { addDays, dayOf } from '../../domain/calendar/day'
import { chore, daily, forgetRuns, forgetting, type Job } from '../kit/jobs'
import { oldRates, rates } from '../platform/rate'

/** Days; longer than the clock ever looks back. */
const jobMemory = 90

export const houseJobs: readonly Job[] = [
  forgetting(rates, oldRates),
  chore({
    name: 'forget_jobRuns',
    title: '一批过期的记录没能清理',
    slots: daily,
    atomic: true,
    work: ({ context }) => forgetRuns(addDays(dayOf(context.now), -jobMemory)),
  }),
]
