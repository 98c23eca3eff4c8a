/**
 * What the clock works off, declared beside the subject it belongs to. Three shapes: a `queue` of what is due, a `walk`
 * through a whole collection by id, and a `chore` that is one piece. Each is idempotent: what was done once may be done
 * again, and looks in its own transaction whether it still has to be.
 */
import { dayOf } from '../../../domain/calendar/day'
import type { CallContext } from '../../platform/context'
import { command, type Collection, type Reading, type Stored } from '../../platform/store'
import type { Known } from './runs'

/** One call of the work. */
export interface Turn {
  /** With a request id of its own, so that no audit line is overwritten. */
  readonly context: CallContext
  readonly slot: string
  /** ms since the epoch: nothing long is begun any more after it. */
  readonly deadline: number
}

export interface Stroke {
  readonly requestId: string
  /** ms since the epoch: when it began and when it must have ended. */
  readonly now: number
  readonly deadline: number
  readonly known?: Known
}

export interface Outcome {
  readonly done: number
  /** Stopped by its time, not at its end. */
  readonly more: boolean
}

export interface Job {
  /** Never changes: what was begun and what is stuck is kept under it. */
  readonly name: string
  /** A Chinese sentence for the office's list of what is stuck: what could not be done. */
  readonly title: string
  /** Days or other pieces to be done, oldest first; a slot that was finished is not begun again. */
  slots(now: number): readonly string[] | Promise<readonly string[]>
  /** Documents taken up together. */
  readonly atOnce: number
  /** Batches in a stroke: what comes back due at once must not keep the others waiting. */
  readonly rounds: number
  /** Whether it ends: a queue never does. */
  readonly ends: boolean
  /** Whether what was not done in a slot needs no doing once the slot is over. */
  readonly lapses: boolean
  /** Whether a document owes its work for every slot, e.g. each day by itself; else what is stuck waits once. */
  readonly everySlot: boolean
  /** Whether it is one atomic request, which two clocks may send at once: nothing to claim, nothing to keep. */
  readonly atomic?: boolean
  /** The next documents after `cursor` but for those in `without`. */
  next(slot: string, now: number, at: Position): Promise<readonly Stored[]>
  /** The document, null when it is gone or no longer due. */
  find(slot: string, now: number, id: string): Promise<Stored | null>
  work(documents: readonly Stored[], turn: Turn): Promise<void>
}

export interface Position {
  readonly cursor: string | null
  readonly without: readonly string[]
  readonly limit: number
}

type Work<T> =
  | { each(document: T, turn: Turn): Promise<unknown> }
  /** Several at once; when it throws, it is called again for each alone. */
  | { together(documents: readonly T[], turn: Turn): Promise<unknown> }

interface Declaration<T extends Stored> {
  readonly name: string
  readonly title: string
  readonly over: Collection<T>
  readonly atOnce?: number
}

type Slots = Job['slots']

/** Once on every day of Shanghai. */
export const daily: Slots = (now) => [dayOf(now)]

/** Once and never again, e.g. to carry over what is stored in an older form; another `name` does it again. */
export const once: Slots = () => ['once']

const queueRounds = 20
const walkRounds = Infinity

/** What is due, in order. `due`: the condition, at `now` (ms since the epoch), and the field it is sorted by. */
export function queue<T extends Stored>(
  declared: Declaration<T> & {
    due(now: number): object
    readonly order?: Reading['order']
    readonly rounds?: number
    /** Whether it is worked on at all for now. */
    isOpen?(): Promise<boolean>
  } & Work<T>,
): Job {
  const { name, title, over, due, order, atOnce = 20, rounds = queueRounds, isOpen } = declared
  return {
    ...{ name, title, atOnce, rounds, ends: false, everySlot: false, lapses: false },
    slots: async () => (!isOpen || (await isOpen()) ? ['queue'] : []),
    next: (_, now, { without, limit }) => {
      const apart = without.length === 0 ? {} : { _id: command.nin(without) }
      return over.read({ where: { ...due(now), ...apart }, order, limit })
    },
    find: async (_, now, id) => (await over.read({ where: { ...due(now), _id: id }, limit: 1 }))[0] ?? null,
    work: worker(declared),
  }
}

/** Every document of a collection, in order of id, once a slot. */
export function walk<T extends Stored>(
  declared: Declaration<T> & {
    readonly slots: Slots
    readonly everySlot?: boolean
    readonly lapses?: boolean
    /** Fields left out of what the work gets. */
    readonly without?: readonly string[]
    where?(slot: string, now: number): object
  } & Work<T>,
): Job {
  const {
    name,
    title,
    over,
    slots,
    where = () => ({}),
    atOnce = 50,
    everySlot = false,
    lapses = false,
    without = [],
  } = declared
  return {
    ...{ name, title, atOnce, rounds: walkRounds, ends: true, everySlot, lapses, slots },
    next: (slot, now, { cursor, limit }) => {
      const after = cursor === null ? {} : { _id: command.gt(cursor) }
      return over.read({ where: { ...where(slot, now), ...after }, order: [['_id', 'asc']], limit, without })
    },
    find: async (slot, now, id) =>
      (await over.read({ where: { ...where(slot, now), _id: id }, limit: 1, without }))[0] ?? null,
    work: worker(declared),
  }
}

/** What stands for a document where there is none to tell apart. */
export const whole: Stored = { _id: 'whole' }

/** One piece of work a slot, with no documents to tell apart. */
export function chore(declared: {
  readonly name: string
  readonly title: string
  readonly slots: Slots
  readonly atomic?: boolean
  work(turn: Turn): Promise<unknown>
}): Job {
  const { name, title, slots, atomic = false, work } = declared
  return {
    ...{ name, title, slots, atomic, atOnce: 1, rounds: walkRounds },
    ...{ ends: true, everySlot: true, lapses: true },
    next: async (_, __, { cursor }) => (cursor === null ? [whole] : []),
    find: async () => whole,
    work: async (_, turn) => void (await work(turn)),
  }
}

function worker<T extends Stored>(declared: Work<T>): Job['work'] {
  return async (documents, turn) => {
    if ('together' in declared) await declared.together(documents as readonly T[], turn)
    else for (const each of documents) await declared.each(each as T, turn)
  }
}
