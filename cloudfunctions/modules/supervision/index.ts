/** 督查整改 as the functions see it. */
import { urgeRectifications } from './urgeRectifications'

export { clueSheet, isNoticed, rectificationSheet, supervisionHandlers, supervisionTables } from './handlers'
export { rectificationEntries } from './rectificationRepo'
export { waitingRectifications } from './waiting'

export const supervisionJobs = [urgeRectifications]
