/** What waits on the desk: every subject is asked for its own; one that fails leaves the others standing. */
import { done } from '../../../domain/contract/answer'
import { mostOfSubject } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'
import { logFailure } from '../../platform/log'
import { waitingAssessments } from '../assessment'
import { waitingCleaning } from '../cleaning'
import { waitingGrants } from '../identity'
import { waitingStuck } from '../job'
import { waitingDecisions } from '../meeting'
import { waitingNews } from '../news'
import { waitingPlans } from '../plan'
import { waitingAlerts } from '../alert'
import { waitingComplaints } from '../complaint'
import { waitingRectifications } from '../supervision'
import type { Supplier } from './supplier'

/** A subject with work for the office has its line here. */
const suppliers: readonly Supplier[] = [
  waitingGrants,
  waitingStuck,
  waitingPlans,
  waitingCleaning,
  waitingDecisions,
  waitingNews,
  waitingAssessments,
  ...[waitingRectifications, waitingComplaints, waitingAlerts],
]

async function listWaiting(_: object, context: BoundContext) {
  const answers = await Promise.allSettled(suppliers.map((each) => each(context)))
  const items = answers.flatMap((answer) => {
    if (answer.status === 'fulfilled') return answer.value.slice(0, mostOfSubject)
    logFailure(context.action, context.requestId, answer.reason)
    return []
  })
  const missing = answers.filter(({ status }) => status === 'rejected').length
  return done({ items, missing })
}

export const deskHandlers = { 'desk.waiting': listWaiting }
