/** What may be done with a report. */
import { acceptReport } from './acceptReport'
import { appealReport } from './appealReport'
import { dispatchReport, reassignReport } from './chargeReport'
import { closeReport } from './closeReport'
import { contributeToReport } from './contributeToReport'
import { enterReport } from './enterReport'
import { extendReport } from './extendReport'
import { findReports } from './findReports'
import { getDispatchPolicy } from './getDispatchPolicy'
import { getPublicReport } from './getPublicReport'
import { getReport } from './getReport'
import { handBackReport } from './handBackReport'
import { listAssignees } from './listAssignees'
import { listMyReports } from './listMyReports'
import { listPublicReports } from './listPublicReports'
import { markAboutChief, unmarkAboutChief } from './markAboutChief'
import { mergeReport } from './mergeReport'
import { named } from './named'
import { nearReports } from './nearReports'
import { onMyReaches } from './onMyReaches'
import { rateReport } from './rateReport'
import { reachAtPlace } from './reachAtPlace'
import { recallReport } from './recallReport'
import { recheckReport } from './recheckReport'
import { rejectReport } from './rejectReport'
import { releaseReport } from './releaseReport'
import { reopenReport } from './reopenReport'
import { resolveReport } from './resolveReport'
import { sendBackReport } from './sendBackReport'
import { submitReport } from './submitReport'
import { takeReport } from './takeReport'
import { trackReport } from './trackReport'
import { acknowledgeReport, instructReport, urgeReport } from './urgeReport'
import { verifyReport } from './verifyReport'
import { withdrawReport } from './withdrawReport'
import { witnessReport } from './witnessReport'
import { workList } from './workList'
import { workload } from './workload'
import { saveDispatchPolicy } from './policyRepo'

export const reportHandlers = {
  'report.near': nearReports,
  'report.reachAt': reachAtPlace,
  'report.submit': submitReport,
  'report.witness': witnessReport,
  'report.listMine': listMyReports,
  'report.track': trackReport,
  'report.withdraw': withdrawReport,
  'report.reopen': reopenReport,
  'report.appeal': appealReport,
  'report.rate': rateReport,
  'report.listPublic': listPublicReports,
  'report.getPublic': getPublicReport,
  'report.workList': workList,
  'report.find': findReports,
  'report.workload': workload,
  'report.onMyReaches': onMyReaches,
  'report.get': named(getReport),
  'report.listAssignees': named(listAssignees),
  'report.enter': enterReport,
  'report.accept': named(acceptReport),
  'report.dispatch': named(dispatchReport),
  'report.reassign': named(reassignReport),
  'report.recall': named(recallReport),
  'report.reject': named(rejectReport),
  'report.merge': named(mergeReport),
  'report.release': named(releaseReport),
  'report.take': named(takeReport),
  'report.handBack': named(handBackReport),
  'report.contribute': named(contributeToReport),
  'report.extend': named(extendReport),
  'report.resolve': named(resolveReport),
  'report.verify': named(verifyReport),
  'report.sendBack': named(sendBackReport),
  'report.close': named(closeReport),
  'report.recheck': named(recheckReport),
  'report.urge': named(urgeReport),
  'report.instruct': named(instructReport),
  'report.acknowledge': named(acknowledgeReport),
  'report.markAboutChief': named(markAboutChief),
  'report.unmarkAboutChief': named(unmarkAboutChief),
  'report.getDispatchPolicy': getDispatchPolicy,
  'report.saveDispatchPolicy': saveDispatchPolicy,
}
