/** A report while it is being filled in. Whatever is entered is in it at once, so a kill loses nothing. */
import type { LngLat } from '@domain/geo/coordinates'
import type { Category } from '@domain/report/category'

/** Where the place came from: the phone, a tap on the map, or roughly the reach of the sign board. */
export type PlaceSource = 'phone' | 'map' | 'reach'

export interface ReportPhoto {
  /** Number within the report, never used twice: it names the file in the cloud. */
  readonly number: number
  readonly localPath: string
}

export interface ReportDraft {
  /** Made when the page opens, so that sending twice is sending once. */
  readonly reportId: string
  /** Reach of the sign board or river page it was begun from. */
  readonly hintId: string | null
  readonly photos: readonly ReportPhoto[]
  readonly category: Category | null
  readonly place: LngLat | null
  readonly placeSource: PlaceSource | null
  /** As the cloud named it last; for titles on this phone. */
  readonly reachName: string
  readonly text: string
  /** `receipt`: not tied to the WeChat identity. */
  readonly link: 'wechat' | 'receipt'
  readonly contact: string
  readonly nextNumber: number
}

/** As the cloud takes them. */
export const mostPhotos = 9
export const longestText = 300
export const longestContact = 40

export function newReportDraft(reportId: string, hintId: string | null): ReportDraft {
  return {
    reportId,
    hintId,
    photos: [],
    category: null,
    place: null,
    placeSource: null,
    reachName: '',
    text: '',
    link: 'wechat',
    contact: '',
    nextNumber: 1,
  }
}

/** Begun again from another sign board: a place that was only its middle goes with the old one. */
export function withHint(draft: ReportDraft, hintId: string | null): ReportDraft {
  if (hintId === null || hintId === draft.hintId) return draft
  const rough = draft.placeSource === 'reach'
  return { ...draft, hintId, ...(rough ? { place: null, placeSource: null, reachName: '' } : {}) }
}

/** Something was entered that would be missed. A place alone was found by the phone. */
export function isBegun({ photos, category, text, contact }: ReportDraft): boolean {
  return photos.length > 0 || category !== null || text !== '' || contact !== ''
}

export function withReportPhoto(draft: ReportDraft, localPath: string): ReportDraft {
  const photo = { number: draft.nextNumber, localPath }
  return { ...draft, photos: [...draft.photos, photo], nextNumber: draft.nextNumber + 1 }
}

export function withoutReportPhoto(draft: ReportDraft, number: number): ReportDraft {
  return { ...draft, photos: draft.photos.filter((photo) => photo.number !== number) }
}
