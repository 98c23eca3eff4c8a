/**
 * A brief (简报): what one month came to, on one page. Of the whole township for the office (月报), of one water for its
 * chiefs (河流简报). Kept as it was written; made again, it is a new version with its reason.
 */
import type { FactValues } from '../summary/facts'

/** Letters of why it is made again. */
export const longestRedo = 100

/** Of a water: names and classes that no number says; '' where there are none. */
export interface RiverWords {
  /** 「桥头断面10月8日Ⅳ类（目标Ⅲ类）」, each section's newest of the month. */
  readonly grades: string
  /** Sections whose newest reading of the month is below its target. */
  readonly below: string
  /** Tasks past their end. */
  readonly late: string
  /** Tasks that end by the end of the month that has begun. */
  readonly coming: string
}

export interface BriefSection {
  /** 「巡河履职」 */
  readonly title: string
  readonly text: string
}

export interface BriefPage {
  readonly title: string
  readonly sections: readonly BriefSection[]
  /** Large on the picture, at most three. */
  readonly figures: readonly { readonly value: string; readonly unit: string; readonly label: string }[]
  /** The same for a group, where no late department is named and no source told; of a water nothing goes to groups. */
  readonly forGroups: readonly BriefSection[]
}

/** Who asked for it to be made again, and why. */
export interface Correction {
  readonly reason: string
  readonly by: string
  /** ms since the epoch. */
  readonly at: number
}

export interface Brief {
  /** `briefId`: there is one of a month and water. */
  readonly _id: string
  /** YYYY-MM */
  readonly month: string
  /** Null: the whole township. */
  readonly waterId: string | null
  /** Of the township's: its own name. */
  readonly waterName: string
  /** Null until it was made for the first time. */
  readonly page: BriefPage | null
  readonly values: FactValues
  /** Null for the township. */
  readonly words: RiverWords | null
  /** The day on which was counted how things stood: nobody can count that later. Null where it was too late for that. */
  readonly stoodOn: string | null
  /** 0 until it was made; raised by every correction. */
  readonly version: number
  /** ms since the epoch. */
  readonly madeAt: number | null
  /** It shall be made again. */
  readonly wanted: Correction | null
  readonly corrections: readonly Correction[]
  /** Whether it is told by itself; one of long ago that the office has made is not. */
  readonly tells: boolean
  /** When it is taken up next, ms; null when nothing is left to do. */
  readonly nextAt: number | null
}

/** Of the township: the month alone. */
export const briefId = (month: string, waterId: string | null): string =>
  waterId === null ? month : `${month}_${waterId}`

/** Of a month and water that nobody has begun. */
export function newBrief(
  of: Pick<Brief, 'month' | 'waterId' | 'waterName' | 'tells'>,
  nextAt: number,
): Brief {
  return {
    ...{ _id: briefId(of.month, of.waterId), ...of, page: null, values: {}, words: null },
    ...{ stoodOn: null, version: 0 },
    ...{ madeAt: null, wanted: null, corrections: [], nextAt },
  }
}

/** More corrections than anybody makes; the oldest go, the audit keeps them all. */
const mostCorrections = 20

export type Made = Pick<Brief, 'waterName' | 'page' | 'values' | 'words' | 'stoodOn'>

/**
 * After it was made. Asked for again, the same page is no new version: what nobody can tell apart is not corrected.
 * Null where it was made already and nobody asked.
 */
export function afterMaking(brief: Brief, made: Made, now: number): Brief | null {
  const { page, wanted, version, corrections } = brief
  if (page !== null && wanted === null) return null
  const same = JSON.stringify(page) === JSON.stringify(made.page)
  if (same) return { ...brief, wanted: null }
  const reasons = page !== null && wanted ? [...corrections, wanted].slice(-mostCorrections) : corrections
  return { ...brief, ...made, wanted: null, version: version + 1, madeAt: now, corrections: reasons }
}

/** 「2026年10月」 */
export const monthText = (month: string): string => `${month.slice(0, 4)}年${Number(month.slice(5))}月`
