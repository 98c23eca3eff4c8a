/** 投诉建议 as the functions see it. */
import { answerComplaint } from './answerComplaint'
import { getComplaint, listComplaints, trackComplaint } from './readComplaint'
import { type IsInNotice, submitComplaint } from './submitComplaint'
import { urgeComplaints } from './urgeComplaints'

export { complaints, complaintVerdict, filesOfComplaint } from './complaintRepo'
export { waitingComplaints } from './waitingComplaints'

export const complaintJobs = [urgeComplaints]

/** `isInNotice`: whether what an objection is about may be objected to on a day. */
export const complaintHandlers = (isInNotice: IsInNotice) => ({
  'complaint.submit': submitComplaint(isInNotice),
  'complaint.track': trackComplaint,
  'complaint.list': listComplaints,
  'complaint.get': getComplaint,
  'complaint.answer': answerComplaint,
})
