/** The assessment as the functions see it. */
import { computeSheets } from './computeSheets'

export { assessmentFacts } from './facts'
export { assessmentHandlers } from './handlers'
export { assessmentSheet } from './sheet'
export { waitingAssessments } from './waiting'

export const assessmentJobs = [computeSheets]
