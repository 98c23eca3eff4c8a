/** A summary as the office keeps it: the facts as they were counted last, and its own sentences between the patterns. */
import type { FactValues } from './facts'

/** Letters of an own sentence: some paragraphs. */
export const longestSentence = 2000
/** Letters of why something was put right. */
export const longestCorrection = 100
/** Own sentences of one summary. */
export const mostSentences = 100
/** Letters of the whole above which the desk warns: what is longer is read by nobody (2024 rules on formalism: 5,000). */
export const longestSummary = 5000

export interface OwnSentence {
  /** Made on the desk. */
  readonly id: string
  /** Section and pattern behind which it stands; '' for the beginning of the section. */
  readonly section: string
  readonly after: string
  readonly text: string
  /** Raised by every change; what is saved says which one it changed. */
  readonly revision: number
  readonly by: string
  /** ms since the epoch. */
  readonly at: number
}

export const summaryStates = ['draft', 'final'] as const

export interface Summary {
  /** The year. */
  readonly _id: string
  readonly state: (typeof summaryStates)[number]
  readonly values: FactValues
  /** ms since the epoch: the numbers are as of then. */
  readonly countedAt: number
  /** As they were counted before, so that what changed can be marked; null after the first time. */
  readonly before: FactValues | null
  /** Of the year before, as its own summary says it, or as it can still be counted. */
  readonly lastYear: FactValues | null
  readonly own: readonly OwnSentence[]
  /** Keys of patterns the office leaves out. */
  readonly hidden: readonly string[]
  readonly closed: { readonly by: string; readonly at: number } | null
  /** Why it was changed after it was final, the latest last. */
  readonly corrections: readonly { readonly reason: string; readonly by: string; readonly at: number }[]
}

/** More corrections than anybody makes; the oldest go, the audit keeps them all. */
const mostCorrections = 50

export const emptySummary = (year: string): Summary => ({
  ...{ _id: year, state: 'draft', values: {}, countedAt: 0, before: null, lastYear: null },
  ...{ own: [], hidden: [], closed: null, corrections: [] },
})

export interface Written extends Pick<OwnSentence, 'id' | 'section' | 'after' | 'text' | 'revision'> {
  /** Under which id it is kept beside the other's, where somebody else changed the same sentence meanwhile. */
  readonly otherId: string
}

/** saved · same: it stood there already · both: somebody else changed it meanwhile, now both stand there · full */
export type Outcome = 'saved' | 'same' | 'both' | 'full'

/** Own sentences after one was written; with no text it is taken out. */
export function withSentence(
  own: readonly OwnSentence[],
  written: Written,
  signed: Pick<OwnSentence, 'by' | 'at'>,
): { readonly own: readonly OwnSentence[]; readonly outcome: Outcome } {
  const { otherId, revision, ...sentence } = written
  const stored = own.find(({ id }) => id === sentence.id)
  const same = { own, outcome: 'same' as const }
  if (!stored) {
    if (sentence.text === '') return same
    return added(own, { ...sentence, revision: 1, ...signed }, 'saved')
  }
  if (stored.text === sentence.text) return same
  if (stored.revision === revision) {
    const changed = { ...stored, text: sentence.text, revision: revision + 1, ...signed }
    const kept = own.map((each) => (each.id === stored.id ? changed : each))
    return { own: kept.filter(({ text }) => text !== ''), outcome: 'saved' }
  }
  // Who takes out what somebody else has just written anew sees it first.
  if (sentence.text === '') return { own, outcome: 'both' }
  if (own.some(({ id, text }) => id === otherId && text === sentence.text)) return same
  const { section, after } = stored
  return added(own, { ...sentence, id: otherId, section, after, revision: 1, ...signed }, 'both', stored)
}

/** Behind `neighbour`, else at the end of what stands at the same place. */
function added(
  own: readonly OwnSentence[],
  sentence: OwnSentence,
  outcome: Outcome,
  neighbour?: OwnSentence,
): { readonly own: readonly OwnSentence[]; readonly outcome: Outcome } {
  if (own.length >= mostSentences) return { own, outcome: 'full' }
  const at = neighbour ? own.indexOf(neighbour) + 1 : own.length
  return { own: [...own.slice(0, at), sentence, ...own.slice(at)], outcome }
}

/** How things stand is said of a year until the end of the January after; later it says nothing of that year. */
export const standsFor = (year: string, today: string): boolean => today <= `${Number(year) + 1}-01-31`

/** As counted anew. What was counted before stays, to be told from it. */
export function recounted(
  summary: Summary,
  counted: Pick<Summary, 'values' | 'lastYear'>,
  at: number,
): Summary {
  const before = summary.countedAt === 0 ? null : summary.values
  return { ...summary, ...counted, before, countedAt: at }
}

/** A final one, changed for a reason; null without one. */
export function corrected(
  summary: Summary,
  { reason, by, at }: { readonly reason: string; readonly by: string; readonly at: number },
): Summary | null {
  if (reason === '') return null
  return { ...summary, corrections: [...summary.corrections, { reason, by, at }].slice(-mostCorrections) }
}
