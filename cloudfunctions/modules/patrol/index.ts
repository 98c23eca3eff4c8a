/** Patrols as the functions see them. */
import { answerQuestion } from './review/answerQuestion'
import { askAboutWalks } from './review/askAboutWalks'
import { adjustDuty } from './duties/adjustDuty'
import { cancelAdjustment } from './duties/cancelAdjustment'
import { closePeriods } from './duties/closePeriods'
import { confirmCompanion } from './review/confirmCompanion'
import { delegateDuty } from './duties/delegateDuty'
import { explainPatrol } from './review/explainPatrol'
import { getDutyPolicy } from './duties/getDutyPolicy'
import { getPatrol } from './reading/getPatrol'
import { listAllPatrols } from './reading/listAllPatrols'
import { listDelegations } from './duties/listDelegations'
import { listMyPatrols } from './reading/listMyPatrols'
import { maskPatrolsAnew } from './store/maskAgain'
import { markRead } from './review/markRead'
import { overview } from './reading/overview'
import { keyDigests } from './store/patrolRepo'
import { dutyProgress } from './duties/progress'
import { reviewPatrol } from './review/reviewPatrol'
import { revokeDelegation } from './duties/revokeDelegation'
import { saveDutyPolicy } from './duties/saveDutyPolicy'
import { settleUndecided } from './review/settleUndecided'
import { submitPatrol } from './filing/submitPatrol'
import { today } from './reading/today'
import { totals } from './reading/totals'
import { villagesToday } from './reading/villagesToday'

export { dutiesOn } from './duties/dutiesOn'
export { enterKinPaper, enterPaper } from './filing/enterPaper'
export { explainAs } from './review/explainPatrol'
export { type ForWalker, kinCodeOf } from './filing/forWalker'
export { walkedBy } from './figures/walkedBy'
export { missedDuties, openDuties } from './duties/openDuties'
export { type Posts, postsWithin } from './duties/posts'
export { walkedInWeek } from './figures/walkedInWeek'
export { walksNow } from './figures/walksNow'
export { filesOfPatrol, patrolKey, patrols } from './store/patrolRepo'
export { adjustments } from './store/policyRepo'
export { exchangedPatrols } from './figures/exchanged'
export { hasWalkedBy, patrolFacts, walkedByVillage } from './figures/facts'
export { dutyTerms } from './store/policyRepo'
export { progressSheet } from './figures/progressSheet'
export { patrolSheet } from './figures/sheet'
export { countsOf, walkedOn } from './figures/walkedOn'
export { warningsOn } from './figures/warningsOn'

export const patrolJobs = [settleUndecided, closePeriods, keyDigests, maskPatrolsAnew, askAboutWalks]

export const patrolHandlers = {
  'patrol.today': today,
  'patrol.submit': submitPatrol,
  'patrol.get': getPatrol,
  'patrol.listMine': listMyPatrols,
  'patrol.listAll': listAllPatrols,
  'patrol.totals': totals,
  'patrol.overview': overview,
  'patrol.progress': dutyProgress,
  'patrol.villagesToday': villagesToday,
  'patrol.explain': explainPatrol,
  'patrol.answerQuestion': answerQuestion,
  'patrol.markRead': markRead,
  'patrol.review': reviewPatrol,
  'patrol.confirmCompanion': confirmCompanion,
  'patrol.delegate': delegateDuty,
  'patrol.revokeDelegation': revokeDelegation,
  'patrol.listDelegations': listDelegations,
  'patrol.getDutyPolicy': getDutyPolicy,
  'patrol.saveDutyPolicy': saveDutyPolicy,
  'patrol.adjustDuty': adjustDuty,
  'patrol.cancelAdjustment': cancelAdjustment,
}
