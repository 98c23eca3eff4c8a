/**
 * Facts of problems (问题), by the day they came or were closed. What is said about a chief is not among them, as in the
 * table that goes out.
 */
import type { Fact } from '../fact'

const room = '/office/document/documents?sheet=reports&from={from}&until={until}'
const matters = (title: string, counts: string): Fact => ({ title, unit: '件', counts, room })
const names = (title: string, counts: string): Fact => ({ title, unit: '', counts, room })

export const problemFacts = {
  problems: matters('收到问题', '这一期登记的问题，不论从哪里来；不予受理、并案、撤回的也在内'),
  problemsOfResidents: matters('群众举报', '这一期群众举报的问题'),
  problemsOfChiefs: matters('河长上报', '这一期河长巡查上报的问题'),
  problemsOfSupervision: matters('上级督查问题', '这一期上级督查交来的问题'),
  problemsOfSupervisionClosed: matters('上级督查问题已销号', '其中现在已经办结的'),
  problemsOfMedia: matters('媒体曝光问题', '这一期媒体报道的问题'),
  problemsOfMediaClosed: matters('媒体曝光问题已销号', '其中现在已经办结的'),
  problemsOfHotline: matters('热线转办', '这一期热线转来的问题'),
  problemsOfCleaning: matters('保洁检查问题', '这一期保洁检查发现的问题'),
  problemsClosed: matters('办结', '在这一期里办结的问题，不论什么时候收到'),
  problemsClosedInTime: matters('按时办结', '在这一期里办结，且全程没有因逾期升级过的'),
  problemsLate: matters('办结但逾期过', '在这一期里办结，但中途因逾期升级过的'),
  problemsOpen: { ...matters('还没有办结', '现在没有办结的问题，不论什么时候收到'), standing: true },
  problemsOverdue: { ...matters('已经逾期', '现在没有办结、已经过了时限的问题'), standing: true },
  problemsRecurred: matters('回头看又复发', '在这一期里登记、办结后回头看发现又复发过的'),
  lateDepartments: names('逾期较多的部门', '现在手上有逾期问题的部门，各写件数，多的在前'),
  repeatedReaches: names('问题反复的河段', '这一期登记了三件以上问题的河段，多的在前，最多写五段'),
  repeatedReachCount: {
    title: '问题反复的河段数',
    unit: '段',
    counts: '这一期登记了三件以上问题的河段',
    room,
  },
  commonProblems: names('最多的问题', '这一期登记最多的三类问题，各写件数'),
} as const satisfies Record<string, Fact>
