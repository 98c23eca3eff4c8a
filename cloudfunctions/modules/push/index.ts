/** The daily push (每日一送) as the functions see it.; each file apart, so that a function carries only what it uses. */
export { pushFacts } from './facts'
export { groupSheet } from './groupSheet'
export { pushJobs } from './jobs'
export { planReport } from './planReport'
export { pushHandlers } from './handlers'
