/** Surveys (问卷) as the functions see them; each file apart, so that a function carries only what it uses. */
export { surveyFacts } from './facts'
export { surveyHandlers } from './handlers'
export { surveySheet } from './results'
