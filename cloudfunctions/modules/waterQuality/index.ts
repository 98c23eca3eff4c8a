/** Water quality as the functions see it; each file apart, so that a function carries only what it uses. */
import { settlePending } from './warn'

export { qualityNow } from './qualityNow'
export { readingSheet, sectionSheet, waterQualityHandlers, waterQualityTables } from './handlers'

export const waterQualityJobs = [settlePending]
