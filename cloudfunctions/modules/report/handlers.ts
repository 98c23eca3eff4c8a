/** What may be done with a report. */
import { acceptReport } from './dispatch/acceptReport'
import { appealReport } from './reporter/appealReport'
import { dispatchReport, reassignReport } from './dispatch/chargeReport'
import { closeReport } from './endings/closeReport'
import { contributeToReport } from './handling/contributeToReport'
import { enterReport } from './filing/enterReport'
import { extendReport } from './handling/extendReport'
import { findReports } from './reading/findReports'
import { getDispatchPolicy } from './dispatch/getDispatchPolicy'
import { getPublicReport } from './reading/getPublicReport'
import { getReport } from './reading/getReport'
import { handBackReport } from './handling/handBackReport'
import { listAssignees } from './dispatch/listAssignees'
import { listMyReports } from './reporter/listMyReports'
import { listPublicReports } from './reading/listPublicReports'
import { markAboutChief, unmarkAboutChief } from './dispatch/markAboutChief'
import { mergeReport } from './endings/mergeReport'
import { named } from './store/named'
import { nearReports } from './filing/nearReports'
import { onMyReaches } from './reading/onMyReaches'
import { rateReport } from './reporter/rateReport'
import { reachAtPlace } from './filing/reachAtPlace'
import { recallReport } from './endings/recallReport'
import { recheckReport } from './endings/recheckReport'
import { rejectReport } from './endings/rejectReport'
import { releaseReport } from './photos/releaseReport'
import { reopenReport } from './reporter/reopenReport'
import { resolveReport } from './handling/resolveReport'
import { sendBackReport } from './endings/sendBackReport'
import { submitReport } from './filing/submitReport'
import { takeReport } from './handling/takeReport'
import { trackReport } from './reporter/trackReport'
import { acknowledgeReport, instructReport, urgeReport } from './handling/urgeReport'
import { verifyReport } from './endings/verifyReport'
import { withdrawReport } from './reporter/withdrawReport'
import { witnessReport } from './filing/witnessReport'
import { workList } from './reading/workList'
import { workload } from './reading/workload'
import { saveDispatchPolicy } from './store/policyRepo'

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
