/** Water quality as the functions see it; each file apart, so that a function carries only what it uses. */
import { settlePending } from './warn'

export { qualityNow } from './qualityNow'
export { waterQualityHandlers } from './handlers'
export { readingSheet, sectionSheet, waterQualityTables } from './registers'

export const waterQualityJobs = [settlePending]
