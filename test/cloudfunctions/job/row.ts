/** How a job is tried: what it works off, and what is wrong with the malformed one among them. */
import type { Trouble } from '../../../domain/job/trouble'

export type Document = { readonly _id: string } & Readonly<Record<string, unknown>>
/** What lies in the store now, by collection. */
export type Look = (collection: string) => readonly Document[]

export interface Row {
  /** What the job works off, with what it needs beside it; the first is the job's own. */
  whole(id: string): readonly [collection: string, document: Document][]
  /** What is wrong with the malformed one: fields in the place of the good ones. */
  readonly wrong: object
  /** Which of `whole` is malformed. */
  readonly wrongAt?: number
  /** It cannot keep the job from its work: the malformed one is done like the others, or passed by. */
  readonly harmless?: 'done' | 'passedBy'
  /** It is given up by the job itself, where who waits for it sees it. */
  readonly givenUp?: true
  /** What the office is told, unless that it is malformed. */
  readonly trouble?: Trouble
  /** Whether the job did its work on it. */
  isDone(look: Look, id: string): boolean
  /** When the clock strikes, where not on the Monday of all others (ms since the epoch). */
  readonly now?: number
  /** Where an id tells something. */
  readonly idOf?: (name: string) => string
}

export const one = (look: Look, collection: string, id: string) =>
  look(collection).find(({ _id }) => _id === id)

/** A row of one document; `isDone` is asked of what is stored. */
export function of(
  collection: string,
  make: (id: string) => object,
  wrong: object,
  isDone: (stored: Document) => boolean,
  more: Partial<Row> = {},
): Row {
  return {
    whole: (id) => [[collection, { ...make(id), _id: id }]],
    wrong,
    isDone(look, id) {
      const stored = one(look, collection, id)
      return stored !== undefined && isDone(stored)
    },
    ...more,
  }
}
export const gone = (collection: string) => ({
  isDone: (look: Look, id: string) => one(look, collection, id) === undefined,
})

export const digested = ({ digest }: Document) => String(digest).startsWith('k')

const number = '13800138000'
export const withNumber = `电话 ${number}`
export const isMasked = (text: unknown) => String(text).startsWith('电话') && !String(text).includes(number)
