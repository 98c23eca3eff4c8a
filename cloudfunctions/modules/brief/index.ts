/** Briefs (月报, 河流简报) as the functions see them; each file apart, so that a function carries only what it uses. */
export { briefHandlers } from './handlers'
export { briefJobs } from './jobs'
export { makeBriefs } from './makeBriefs'
export { monthlyPaper, riverPaper } from './papers'
