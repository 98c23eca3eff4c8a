/**
 * 随机抽查: a draw that nobody can choose and anybody can repeat. What is drawn from is fixed first and shown with its
 * SHA-256, together with that of a secret the server made at random. Then a witness names something nobody could know
 * before (a number of tomorrow's newspaper, dice). Both go into the seed: who types doesn't know the secret, and the
 * secret was fixed before it was typed. Why so: docs/decisions/draws.md. Only text and numbers, so that a phone, the
 * cloud and a command line come to the same.
 */
import { sha256 } from 'js-sha256'

export const drawSubjects = ['reach', 'person', 'problem', 'rectification'] as const
export type DrawSubject = (typeof drawSubjects)[number]

export const drawSubjectLabel: Record<DrawSubject, string> = {
  reach: '河段',
  person: '河长',
  problem: '办结的问题',
  rectification: '销号的整改（回头看）',
}

/** Named with every draw; a change of anything below is another name. */
export const drawMethod = 'sha256-fisher-yates-1'

export interface Candidate {
  readonly id: string
  readonly name: string
  /** Inspectors who have to do with it and never inspect it. */
  readonly own: readonly string[]
}

export interface DrawList {
  readonly subject: DrawSubject
  /** In words: which of them are on the list. */
  readonly rule: string
  /** How many are drawn. */
  readonly size: number
  /** What nobody can know yet, in words, from which the witness will read: said before, so that none can be picked. */
  readonly entropyFrom: string
  /** Each thing once; the order is part of what is fixed. */
  readonly items: readonly Candidate[]
  readonly inspectors: readonly { readonly id: string; readonly name: string }[]
}

export interface Drawn {
  readonly itemId: string
  /** Null where nobody was named to inspect. */
  readonly inspectorId: string | null
}

/** 64 hex digits of SHA-256 over everything that decides the outcome. */
export function hashOfList({ subject, rule, size, entropyFrom, items, inspectors }: DrawList): string {
  const candidates = items.map(({ id, name, own }) => [id, name, own])
  const who = inspectors.map(({ id, name }) => [id, name])
  return sha256(JSON.stringify([drawMethod, subject, rule, size, entropyFrom, candidates, who]))
}

/** What is shown of the secret before the draw. */
export const commitmentOf = (secret: string): string => sha256(JSON.stringify(['commitment', secret]))

export interface SeedParts {
  readonly drawId: string
  readonly listHash: string
  readonly secret: string
  /** As the witness named it. */
  readonly entropy: string
}

export const seedOf = ({ drawId, listHash, secret, entropy }: SeedParts): string =>
  sha256(JSON.stringify([drawId, listHash, secret, entropy]))

/** Whole numbers below 2^32, without end: the eight words of SHA-256 over the seed and a count from 0. */
function* numbersOf(seed: string): Generator<number, never> {
  for (let n = 0; ; n++) {
    const digits = sha256(`${seed} ${n}`)
    for (let at = 0; at < digits.length; at += 8) yield parseInt(digits.slice(at, at + 8), 16)
  }
}

const range = 2 ** 32

/** Evenly below `bound`: what would make the first ones likelier is thrown away. */
function below(bound: number, numbers: Generator<number, never>): number {
  const even = range - (range % bound)
  for (;;) {
    const { value } = numbers.next()
    if (value < even) return value % bound
  }
}

/** The first `size` places of a Fisher–Yates shuffle, then an inspector for each in that order. */
export function draw({ items, size, inspectors }: DrawList, seed: string): Drawn[] {
  const numbers = numbersOf(seed)
  const shuffled = [...items]
  for (let at = 0; at < size; at++) {
    const other = at + below(shuffled.length - at, numbers)
    ;[shuffled[at], shuffled[other]] = [shuffled[other]!, shuffled[at]!]
  }
  const load = new Map<string, number>()
  return shuffled.slice(0, size).map((item) => {
    const may = mayInspect(item, inspectors)
    const least = Math.min(...may.map(({ id }) => load.get(id) ?? 0))
    const free = may.filter(({ id }) => (load.get(id) ?? 0) === least)
    const chosen = free.length === 0 ? null : free[below(free.length, numbers)]!.id
    if (chosen !== null) load.set(chosen, least + 1)
    return { itemId: item.id, inspectorId: chosen }
  })
}

/** Nobody inspects the own reach, or themselves. */
export const mayInspect = ({ id, own }: Candidate, inspectors: DrawList['inspectors']) =>
  inspectors.filter((inspector) => inspector.id !== id && !own.includes(inspector.id))
