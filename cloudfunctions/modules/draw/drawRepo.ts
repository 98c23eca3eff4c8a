/** Draws, each with its list and what came of it. A draw is never removed, nor drawn twice. */
import type { Candidate, Drawn, DrawList, DrawSubject } from '../../../domain/draw/draw'
import type { DrawState } from '../../../domain/draw/terms'
import { collection, type Stored } from '../../platform/store'

export interface StoredDraw extends Stored {
  /** Day and id: the order of the list. */
  readonly key: string
  /** What was asked for, as text: the same again answers the same. */
  readonly asked: string
  readonly title: string
  readonly day: string
  readonly state: DrawState
  readonly subject: DrawSubject
  readonly rule: string
  readonly size: number
  readonly total: number
  readonly entropyFrom: string
  readonly listHash: string
  readonly commitment: string
  /** 64 hex digits; told to nobody before it is drawn. */
  readonly secret: string
  readonly entropy: string | null
  readonly drawnOn: string | null
  readonly dropped: string | null
  readonly drawn: readonly Drawn[]
  /** Places without an outcome. */
  readonly left: number
  /** The office has something to do: to draw, or to say what was found. */
  readonly waiting: boolean
  readonly by: string
}

/** What a candidate stands for; ids of people and problems are not for the public list. */
export interface StoredItem extends Candidate {
  readonly of: string
  readonly reachId: string | null
}

export interface StoredList extends Stored {
  readonly items: readonly StoredItem[]
  readonly inspectors: readonly { readonly id: string; readonly name: string; readonly personId: string }[]
}

/** `_id` is `${drawId}_${itemId}`. */
export interface StoredFinding extends Stored {
  readonly drawId: string
  readonly itemId: string
  readonly outcome: 'fine' | 'problem'
  readonly rectificationId: string | null
  readonly day: string
  readonly by: string
}

export const draws = collection<StoredDraw>('draws')
export const drawLists = collection<StoredList>('drawLists')
export const drawFindings = collection<StoredFinding>('drawFindings')

/** As everybody sees it and as it is hashed. */
export const publicList = (
  { subject, rule, size, entropyFrom }: Pick<StoredDraw, 'subject' | 'rule' | 'size' | 'entropyFrom'>,
  { items, inspectors }: Pick<StoredList, 'items' | 'inspectors'>,
): DrawList => ({
  ...{ subject, rule, size, entropyFrom },
  items: items.map(({ id, name, own }) => ({ id, name, own })),
  inspectors: inspectors.map(({ id, name }) => ({ id, name })),
})
