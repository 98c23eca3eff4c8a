/** The desk: what waits of all subjects, and how the whole township stands. */
import { done } from '../../../domain/contract/answer'
import type { BoundContext } from '../../platform/context'
import { waitingAssessments } from '../assessment'
import { waitingCleaning } from '../cleaning'
import { waitingHandovers } from '../handover'
import { waitingGrants } from '../identity'
import { waitingStuck } from '../job'
import { waitingDecisions } from '../meeting'
import { waitingNews } from '../news'
import { waitingPlans } from '../plan'
import { waitingAlerts } from '../alert'
import { waitingComplaints } from '../complaint'
import { waitingDraws } from '../draw'
import { waitingRectifications } from '../supervision'
import { waitingUnsealings } from '../vault'
import { cockpit } from './cockpit'
import { gather } from './gather'
import type { Supplier } from './supplier'
import { answerWeek, explainWeek, waitingWeeks } from './week'

/** A subject with work for the office has its line here. */
const suppliers: readonly Supplier[] = [
  waitingWeeks,
  waitingGrants,
  waitingUnsealings,
  waitingStuck,
  waitingPlans,
  waitingCleaning,
  waitingDecisions,
  waitingNews,
  waitingAssessments,
  ...[waitingRectifications, waitingComplaints, waitingAlerts, waitingDraws],
  waitingHandovers,
]

const listWaiting = async (_: object, context: BoundContext) => done(await gather(suppliers, context))

export const deskHandlers = {
  'desk.waiting': listWaiting,
  'desk.cockpit': cockpit,
  'desk.answerWeek': answerWeek,
  'desk.explainWeek': explainWeek,
}
