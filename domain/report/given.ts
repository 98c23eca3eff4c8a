/** What commands bring into a report: who has to act, and photos. */

/** Who has to act: a department, or a person (chief, cleaner). */
export interface Assignee {
  readonly kind: 'department' | 'person'
  readonly id: string
  readonly name: string
}

/** A clean copy of a photo: upright, without metadata. */
export interface Picture {
  readonly fileId: string
  readonly width: number
  readonly height: number
  /** Perceptual hash, 16 hex digits: tells the same scene again. '' for an upload that has no clean copy yet. */
  readonly print: string
}

/** An upload as it came, with all its metadata: kept until its clean copy is made, and shown to nobody meanwhile. */
export function asUploaded(fileId: string): Picture {
  return { fileId, width: 0, height: 0, print: '' }
}

export const isClean = ({ print }: Picture) => print !== ''
