/** The wire of 投诉建议: anyone writes and follows by receipt code, the office answers. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, day, fileId, id, nothing, pageInput, pageOf, requiredText } from '../contract/schemas'
import { complaintKinds, complaintStandings, longestComplaint, mostComplaintPhotos } from './words'
import { verdicts } from './complaint'

const kind = v.picklist(complaintKinds)
const photo = v.object({
  /** Null where WeChat's check has not let it pass. */
  url: v.nullable(v.string()),
  checked: v.picklist(verdicts),
})

const shown = {
  ...{ kind, text: v.string(), day, dueDay: day, open: v.boolean() },
  answers: v.array(v.object({ text: v.string(), day })),
}

const listed = v.object({
  ...{ id, ...shown, about: v.nullable(id), photos: v.number(), standing: v.picklist(complaintStandings) },
})

export const complaintActions = {
  /** Nothing is kept of the caller. The same again answers with the same code. */
  'complaint.submit': command({
    roles: 'everyone',
    perMinute: 5,
    input: v.object({
      complaintId: clientId,
      kind,
      /** Of an objection: the rectification whose notice it is about. */
      about: v.optional(id),
      text: requiredText(longestComplaint),
      photos: v.pipe(v.array(fileId), v.maxLength(mostComplaintPhotos)),
    }),
    output: v.object({ receipt: v.string(), dueDay: day }),
  }),
  'complaint.track': query({
    roles: 'everyone',
    perMinute: 20,
    input: v.object({ receipt: v.pipe(v.string(), v.maxLength(40)) }),
    output: v.object({ ...shown, photos: v.array(v.string()) }),
  }),
  'complaint.list': query({
    roles: ['office', 'headChief'],
    input: v.object({ ...pageInput, open: v.optional(v.boolean()), about: v.optional(id) }),
    output: pageOf(listed),
  }),
  'complaint.get': query({
    roles: ['office', 'headChief'],
    input: v.object({ complaintId: id }),
    output: v.object({
      ...{ id, ...shown, about: v.nullable(id), words: photo.entries.checked },
      photos: v.array(photo),
      answeredBy: v.array(v.string()),
    }),
  }),
  'complaint.answer': command({
    roles: ['office'],
    input: v.object({ complaintId: id, commandId: clientId, text: requiredText(longestComplaint) }),
    output: nothing,
  }),
}
