/** What can happen to a report. Events are kept for good (`reportEvents`); the state is what they add up to. */
import type { Severity } from './category'
import type { Handling } from './deadline'
import type { Part } from './parts'
import type { Assignee, Picture } from './given'

interface Occurrence {
  /** ms since the epoch. */
  readonly at: number
  readonly by: Part
  /** Name of the office person or handler; empty for `namelessParts`. */
  readonly byName: string
}

type Plain<T extends string> = { readonly type: T }
type WithText<T extends string> = Plain<T> & { readonly text: string }
type WithPhotos<T extends string> = WithText<T> & { readonly photos: readonly Picture[] }

export type ReportHappening =
  | WithPhotos<'submitted'>
  | Plain<'accepted'>
  | WithText<'rejected'>
  | (WithText<'merged'> & { readonly into: string })
  | Plain<'withdrawn'>
  | (WithText<'assigned'> & {
      readonly lead: Assignee
      readonly joint: readonly Assignee[]
      readonly handling: Handling
      readonly dueAt: number
    })
  | Plain<'recalled'>
  | (Plain<'taken'> & { readonly dueAt: number })
  | (WithText<'handedBack'> & { readonly dueAt: number })
  | WithPhotos<'contributed'>
  | (WithText<'extended'> & { readonly dueAt: number })
  | (WithPhotos<'resolved'> & { readonly dueAt: number })
  | WithPhotos<'fixedOnSpot'>
  | (WithText<'verified'> & { readonly severity: Severity; readonly dueAt: number })
  | (WithText<'sentBack'> & { readonly dueAt: number })
  | (WithText<'closed'> & { readonly recheckAt: number })
  | (WithText<'reopened'> & { readonly dueAt: number })
  /** `refusedBy`: the person of the office who refused it. */
  | (WithText<'appealed'> & { readonly dueAt: number; readonly refusedBy: string })
  | (Plain<'escalated'> & { readonly level: 1 | 2 | 3 })
  | (WithText<'urged'> & { readonly dueAt: number })
  | WithText<'instructed'>
  | Plain<'acknowledged'>
  | Plain<'witnessed'>
  | (WithText<'rated'> & { readonly stars: number })
  | (Plain<'recheckDue'> & { readonly dueAt: number })
  | WithPhotos<'rechecked'>
  | Plain<'markedAboutChief'>
  | Plain<'unmarkedAboutChief'>
  /** A notice of holidays came out: the same working days end on another day. */
  | (Plain<'recounted'> & { readonly dueAt: number })
  | (WithPhotos<'recurred'> & { readonly dueAt: number })

export type ReportEvent = ReportHappening & Occurrence
export type EventType = ReportEvent['type']

/** As stored: `_id` is `${reportId}_${seq}` with four digits, so they sort and none is written twice. */
export type StoredEvent = ReportEvent & {
  readonly _id: string
  readonly reportId: string
  readonly seq: number
}

export function eventId(reportId: string, seq: number): string {
  return `${reportId}_${String(seq).padStart(4, '0')}`
}
