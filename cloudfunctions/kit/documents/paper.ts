/** A document that goes out to Word, declared beside the subject it belongs to. */
import type { Writing } from '../../../domain/document/writing'

export interface Paper {
  /** `of`: which one, as it was ordered; null where there is none such any more. `now`: ms since the epoch. */
  write(of: string, now: number): Promise<Writing | null>
  /** A document of the office's own into which it is filled, with the text of each slot; null where there is none. */
  into?(
    of: string,
    now: number,
  ): Promise<{ readonly bytes: Uint8Array; readonly texts: Readonly<Record<string, string>> } | null>
}
