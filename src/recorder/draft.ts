/**
 * A draft is a patrol from its start until the cloud has it: what is walked, when it began, and everything the
 * person enters. Whatever is typed is in it at once, so a killed mini-program opens where it was left.
 */
import type { Output } from '@domain/contract/contract'
import type { PatrolThresholds } from '@domain/patrol/assessment'
import type { ChecklistItem } from '@domain/patrol/checklistItem'
import type { PatrolKind } from '@domain/patrol/patrol'
import type { WireTrack } from '@domain/patrol/wireTrack'

export type Duty = Output<'patrol.today'>['duties'][number]

/** What the recorder must know of a duty, kept with the draft because there may be no network later. */
export interface DraftDuty {
  readonly assignmentId: string
  readonly delegationId: string | null
  readonly reach: Duty['reach']
  readonly thresholds: PatrolThresholds
  readonly photosRequired: boolean
}

export interface DraftPhoto {
  /** Number within the patrol, never used twice: it names the file in the cloud. */
  readonly number: number
  readonly localPath: string
}

/** One abnormal thing of the checklist, written down on the way or at the end. */
export interface DraftProblem {
  readonly number: number
  readonly item: ChecklistItem | null
  readonly note: string
  readonly outcome: 'fixedOnSpot' | 'open'
  /** Metres from the upstream end, where the phone knew. */
  readonly at: number | null
  readonly before: readonly DraftPhoto[]
  readonly after: readonly DraftPhoto[]
}

export interface Draft {
  readonly patrolId: string
  readonly duty: DraftDuty
  readonly kind: PatrolKind
  readonly startedAt: number
  /** Null while it is being recorded. */
  readonly endedAt: number | null
  /** Set at the end; null without location. */
  readonly track: WireTrack | null
  /** Why there is no track; only asked for then. */
  readonly noTrackReason: string
  /** What the walker says about what is missing of the walk; only asked for then. */
  readonly explanation?: string
  /** 无异常: said by the person, not assumed. */
  readonly nothingAbnormal: boolean
  readonly problems: readonly DraftProblem[]
  readonly photos: readonly DraftPhoto[]
  readonly companions: readonly { readonly id: string; readonly name: string }[]
  readonly note: string
  /** Next free number for a photo or a problem. */
  readonly nextNumber: number
  /** The outbox answers for it from now on. */
  readonly submitted: boolean
  /** Nobody wants it: it goes within seconds, or with the next launch. */
  readonly thrownAway?: boolean
}

export function newDraft(patrolId: string, duty: DraftDuty, startedAt: number): Draft {
  return {
    patrolId,
    duty,
    kind: 'walk',
    startedAt,
    endedAt: null,
    track: null,
    noTrackReason: '',
    nothingAbnormal: false,
    problems: [],
    photos: [],
    companions: [],
    note: '',
    nextNumber: 1,
    submitted: false,
  }
}

/** Every photo of the draft, wherever it stands. */
export function photosOf({ photos, problems }: Draft): DraftPhoto[] {
  return [...photos, ...problems.flatMap(({ before, after }) => [...before, ...after])]
}

/** A new problem, still without item and words. */
export function withNewProblem(draft: Draft, at: number | null): Draft {
  const problem = {
    number: draft.nextNumber,
    item: null,
    note: '',
    outcome: 'open',
    at,
    before: [],
    after: [],
  } as const
  return {
    ...draft,
    nothingAbnormal: false,
    problems: [...draft.problems, problem],
    nextNumber: draft.nextNumber + 1,
  }
}

export function withProblem(draft: Draft, problem: DraftProblem): Draft {
  return {
    ...draft,
    problems: draft.problems.map((other) => (other.number === problem.number ? problem : other)),
  }
}

export function withoutProblem(draft: Draft, number: number): Draft {
  return { ...draft, problems: draft.problems.filter((problem) => problem.number !== number) }
}

/** Where a photo belongs: to the patrol, or to one problem before or after. */
export type PhotoPlace = 'patrol' | { readonly problem: number; readonly when: 'before' | 'after' }

export function withPhoto(draft: Draft, place: PhotoPlace, localPath: string): Draft {
  const numbered = { ...draft, nextNumber: draft.nextNumber + 1 }
  return changePhotos(numbered, place, (photos) => [...photos, { number: draft.nextNumber, localPath }])
}

export function withoutPhoto(draft: Draft, place: PhotoPlace, number: number): Draft {
  return changePhotos(draft, place, (photos) => photos.filter((photo) => photo.number !== number))
}

function changePhotos(
  draft: Draft,
  place: PhotoPlace,
  change: (photos: readonly DraftPhoto[]) => DraftPhoto[],
): Draft {
  if (place === 'patrol') return { ...draft, photos: change(draft.photos) }
  const problem = draft.problems.find(({ number }) => number === place.problem)
  return problem ? withProblem(draft, { ...problem, [place.when]: change(problem[place.when]) }) : draft
}
