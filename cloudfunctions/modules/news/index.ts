/** What is sent upwards (信息报送) as other modules and the functions see it. */
import { listNext } from './listNext'

export { newsHandlers, newsSheet, newsTable, waitingNews } from './handlers'

export const newsJobs = [listNext]
export { newsFacts } from './facts'
