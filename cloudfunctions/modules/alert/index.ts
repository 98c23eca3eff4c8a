/** Alerts as the functions see them. */
import { forgetNonces } from './receiveAlert'

export { alertHandlers } from './handlers'
export { isAlert } from './notice'
export { receiveAlert } from './receiveAlert'
export { waitingAlerts } from './waitingAlerts'

export const alertJobs = [forgetNonces]
