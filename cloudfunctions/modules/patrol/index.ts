/** Patrols as the functions see them. */
import { answerQuestion } from './answerQuestion'
import { askAboutWalks } from './askAboutWalks'
import { adjustDuty } from './adjustDuty'
import { cancelAdjustment } from './cancelAdjustment'
import { closePeriods } from './closePeriods'
import { confirmCompanion } from './confirmCompanion'
import { delegateDuty } from './delegateDuty'
import { explainPatrol } from './explainPatrol'
import { getDutyPolicy } from './getDutyPolicy'
import { getPatrol } from './getPatrol'
import { listAllPatrols } from './listAllPatrols'
import { listDelegations } from './listDelegations'
import { listMyPatrols } from './listMyPatrols'
import { maskPatrolsAnew } from './maskAgain'
import { markRead } from './markRead'
import { overview } from './overview'
import { keyDigests } from './patrolRepo'
import { dutyProgress } from './progress'
import { reviewPatrol } from './reviewPatrol'
import { revokeDelegation } from './revokeDelegation'
import { saveDutyPolicy } from './saveDutyPolicy'
import { settleUndecided } from './settleUndecided'
import { submitPatrol } from './submitPatrol'
import { today } from './today'
import { totals } from './totals'
import { villagesToday } from './villagesToday'

export { dutiesOn } from './dutiesOn'
export { enterKinPaper, enterPaper } from './enterPaper'
export { explainAs } from './explainPatrol'
export { type ForWalker, kinCodeOf } from './forWalker'
export { walkedBy } from './walkedBy'
export { missedDuties, openDuties } from './openDuties'
export { type Posts, postsWithin } from './posts'
export { walkedInWeek } from './walkedInWeek'
export { walksNow } from './walksNow'
export { filesOfPatrol, patrolKey, patrols } from './patrolRepo'
export { adjustments } from './policyRepo'
export { exchangedPatrols } from './exchanged'
export { hasWalkedBy, patrolFacts, walkedByVillage } from './facts'
export { dutyTerms } from './policyRepo'
export { progressSheet } from './progressSheet'
export { patrolSheet } from './sheet'
export { countsOf, walkedOn } from './walkedOn'
export { warningsOn } from './warningsOn'

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
