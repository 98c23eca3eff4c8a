/** A report (问题) as stored. Who reported is not in it: that is the vault's (docs/decisions/vault.md). */
import type { LngLat } from '../geo/coordinates'
import type { Category, Severity } from './category'
import type { Handling } from './deadline'
import type { WaitingEnding } from './ending'
import type { Assignee, Picture } from './given'
import type { Source, State } from './states'

/** What the life cycle decides on and changes. All times in ms since the epoch. */
export interface LifeState {
  readonly source: Source
  readonly state: State
  readonly handling: Handling | null
  readonly severity: Severity | null
  readonly lead: Assignee | null
  /** 会商: others who help the lead. */
  readonly joint: readonly Assignee[]
  /** When the present stage began and falls due; null when nobody owes anything. */
  readonly stageAt: number
  readonly dueAt: number | null
  readonly extended: boolean
  readonly reopened: boolean
  /** Who refused what the reporter had looked at anew; absent: it was not asked for. See `appeal.ts`. */
  readonly appealedAgainst?: string | undefined
  /** 0 none, 1 镇级河长, 2 总河长, 3 报县. */
  readonly escalation: 0 | 1 | 2 | 3
  /** The level at which the head chief has answered last; absent or 0: not in this stage. */
  readonly answered?: 0 | 1 | 2 | 3 | undefined
  /** The deadline is one that the head chief set. */
  readonly urged?: boolean | undefined
  /** While a charge may still be taken back: see `recall.ts`. */
  readonly before?: BeforeCharge | null | undefined
  /** Decided, and not carried out yet: see `ending.ts`. */
  readonly ending?: WaitingEnding | null | undefined
  readonly closedAt: number | null
  readonly mergedInto: string | null
  readonly rating: number | null
  /** See `otherHand.ts`. */
  readonly hands?: Hands | undefined
  /** It is said about a chief: see `aboutChief.ts`. */
  readonly aboutChief?: boolean | undefined
  /** 回头看: when to look again, and what came of it. */
  readonly recheck: { readonly at: number; readonly outcome: 'waiting' | 'due' | 'fine' | 'recurred' } | null
}

/** Person ids: who said last that it is done, and who said last that this is true. */
export interface Hands {
  readonly resolved?: string | undefined
  readonly verified?: string | undefined
}

/** What a charge changes of a report, and when it was given (ms). */
export interface BeforeCharge extends Pick<
  LifeState,
  | 'state'
  | 'handling'
  | 'lead'
  | 'joint'
  | 'stageAt'
  | 'dueAt'
  | 'extended'
  | 'escalation'
  | 'answered'
  | 'urged'
> {
  readonly chargedAt: number
}

/** Whether the public may see it: unknown until WeChat's content check, or the office, has said so. */
export const screenings = ['pending', 'passed', 'held'] as const
export type Screening = (typeof screenings)[number]

/** See `Report.sortKey`. */
export function sortKeyOf(moment: number, number: string): string {
  return `${String(moment).padStart(14, '0')}_${number}`
}

/** Of what its reporter took back no word leaves the house, only that it was there. */
export const textPassedOn = ({ state, text }: Pick<Report, 'state' | 'text'>): string =>
  state === 'withdrawn' ? '' : text

/** The moment (ms) by which it sorts. */
export const momentIn = (sortKey: string): number => Number(sortKey.split('_')[0])

export interface Report extends LifeState {
  readonly _id: string
  /** See `number.ts`; absent where it was filed before November 2026 and the clock has not come to it yet. */
  readonly number?: string | undefined
  /** Keyed digest of what was submitted: the same again answers the same, something else is a conflict. */
  readonly digest: string
  readonly category: Category
  /** In the reporter's words; numbers that may name a person are masked. */
  readonly text: string
  readonly place: LngLat
  /** Grid cell of the place, to find neighbours. */
  readonly cell: string
  readonly reachId: string
  readonly reachName: string
  readonly village: string
  /** Metres from upstream, for the ribbon. */
  readonly reachAt: number
  readonly submittedAt: number
  readonly photos: readonly Picture[]
  /** 整改后照片 and what was done. */
  readonly after: readonly Picture[]
  readonly outcome: string
  readonly witnesses: number
  readonly open: boolean
  /** Whose turn it is, see `desksOf`. */
  readonly desks: readonly string[]
  /** When the clock must look at it next. */
  readonly strikeAt: number | null
  readonly screening: Screening
  /** File ids of photos that everyone may see. */
  readonly cleared: readonly string[]
  /** Photos of a public report that the check held: the office has to look. */
  readonly heldPhotos?: number
  /** Who filed it, where that is no secret (chief, office); null for residents. */
  readonly filedBy: string | null
  /** Open: by deadline; ended: by the moment it ended. Unique, so lists are paged by it. */
  readonly sortKey: string
  /** The latest commands by id: sending one again does nothing new. */
  readonly lastCommands: readonly string[]
  /** Version of the holidays by which its deadline was set anew last. */
  readonly recountedFor?: number
  /** Events so far; the next one gets this number. */
  readonly events: number
}
