/** From a draft to what the outbox sends: the input of `patrol.submit` with a placeholder for every photo. */
import { isBlank } from '@domain/contract/letters'
import type { ChecklistItem } from '@domain/patrol/checklistItem'
import type { Submission } from '@/outbox'
import { photosOf, type Draft, type DraftPhoto, type DraftProblem } from './draft'
import { photoFile, placeholderOf } from '@/outbox/photos'

type Entry = Submission<'patrol.submit'>['input']['checklist'][number]

/** What still has to be filled in, in words for the screen, most important first; empty when it may be sent. */
export function missingIn(draft: Draft): string[] {
  const missing: string[] = []
  if (draft.track === null && isBlank(draft.noTrackReason)) missing.push('请写明没有轨迹的原因')
  if (draft.problems.length === 0 && !draft.nothingAbnormal) missing.push('请点「无异常」，或记一处问题')
  if (draft.problems.some(isUnfinished)) missing.push('有问题还没写完：选类别，拍张照片或写一句情况')
  if (draft.duty.photosRequired && draft.photos.length === 0) missing.push('请至少拍一张现场照片')
  return missing
}

/** It has no kind, or neither a photo nor a word says what there is. */
export const isUnfinished = ({ item, note, before, after }: DraftProblem): boolean =>
  item === null || (isBlank(note) && before.length + after.length === 0)

/** The submission of a draft in which nothing is missing; the same draft always gives the same one. */
export function submissionOf(draft: Draft): Submission<'patrol.submit'> {
  const { patrolId, duty } = draft
  return {
    id: patrolId,
    action: 'patrol.submit',
    title: `${duty.reach.name} 巡河记录`,
    happenedAt: Math.round(draft.endedAt ?? draft.startedAt),
    files: photosOf(draft).map((photo) => fileOf(patrolId, photo)),
    input: {
      patrolId,
      assignmentId: duty.assignmentId,
      reachId: duty.reach.id,
      delegationId: duty.delegationId,
      companionIds: draft.companions.map(({ id }) => id),
      kind: draft.kind,
      startedAt: Math.round(draft.startedAt),
      endedAt: Math.round(draft.endedAt ?? draft.startedAt),
      track: draft.track,
      noTrackReason: draft.noTrackReason.trim(),
      ...(isBlank(draft.explanation ?? '') ? {} : { explanation: draft.explanation!.trim() }),
      checklist: draft.problems.map(entryOf),
      photos: draft.photos.map(placeholderOf),
      note: draft.note.trim(),
    },
  }
}

const fileOf = (patrolId: string, photo: DraftPhoto) =>
  photoFile(photo, `patrols/${patrolId}/${photo.number}.jpg`)

function entryOf({ item, note, outcome, at, before, after }: DraftProblem): Entry {
  return {
    item: item as ChecklistItem,
    note: note.trim(),
    outcome,
    ...(at === null ? {} : { at: Math.round(at) }),
    before: before.map(placeholderOf),
    after: after.map(placeholderOf),
  }
}
