/** What was dispatched of what came in since: found by whomever, told to the chiefs of the reach. */
import { dispatchedStates } from '../../../../domain/report/aboutChief'
import type { Report } from '../../../../domain/report/report'
import { command } from '../../../platform/store'
import { notAboutChief } from '../store/reportRepo'

export type LateFinding = Pick<Report, 'submittedAt' | 'number' | 'reachId' | 'category' | 'filedBy'>

/** `since`: ms since the epoch. */
export const foundLately = (since: number) => ({
  ...{ submittedAt: command.gte(since), state: command.in([...dispatchedStates]), ...notAboutChief },
})
