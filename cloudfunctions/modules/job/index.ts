/** What is stuck of the clock's work, as the office sees it and pushes it on. */
import { listStuck } from './listStuck'
import { pushAllOn } from './pushAllOn'
import { pushOn } from './pushOn'

export { waitingStuck } from './waitingStuck'

export const jobHandlers = {
  'job.listStuck': listStuck,
  'job.pushOn': pushOn,
  'job.pushAllOn': pushAllOn,
}
