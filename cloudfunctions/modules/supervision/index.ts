/** 督查整改 as the functions see it. */
import { urgeRectifications } from './urgeRectifications'

export { isNoticed, supervisionHandlers } from './handlers'
export { rectificationEntries } from './rectificationRepo'
export { clueSheet, rectificationSheet, supervisionTables } from './registers'
export { waitingRectifications } from './waiting'

export const supervisionJobs = [urgeRectifications]
