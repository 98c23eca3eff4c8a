/** The checklist (巡查清单): only what is abnormal is filled in; an empty list is 无异常. */
import * as v from 'valibot'
import { fileId, text } from '../contract/schemas'
import { isBlank } from '../contract/letters'
import { checklistItems } from './checklistItem'

export * from './checklistItem'
import { longestPatrol } from './longest'

/** Something abnormal: fixed on the spot (before/after), or left open for the office to take up. */
export const checklistEntry = v.object({
  item: v.picklist(checklistItems),
  /** What is to be seen on a photo needs no words. */
  note: text(longestPatrol.seen),
  outcome: v.picklist(['fixedOnSpot', 'open']),
  /** Where along the reach it was seen, in metres from upstream, if the phone knew. */
  at: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1e6))),
  before: v.pipe(v.array(fileId), v.maxLength(3)),
  after: v.pipe(v.array(fileId), v.maxLength(3)),
})

/** As it is handed in: something has to say what there is. */
export const writtenEntry = v.pipe(
  checklistEntry,
  v.check(({ note, before, after }) => !isBlank(note) || before.length + after.length > 0),
)

export type ChecklistEntry = v.InferOutput<typeof checklistEntry>
