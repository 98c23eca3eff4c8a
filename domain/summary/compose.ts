/** A paper made of its patterns, the facts of its period and the office's own sentences: what stands where, and what changed. */
import { chineseNumber } from '../document/writing'
import type { OwnSentence } from './draft'
import { isNothing, writtenOf } from './fact'
import { factNames, factOf, type FactName, type FactValues } from './facts'
import { cutAtSlots, type Pattern, type Section, slotsIn, withoutUnsaid } from './outline'

export interface Slot {
  readonly fact: FactName
  readonly text: string
  /** As it was counted before; where it is another. */
  readonly before?: string
  /** Of the year before; where it is known. */
  readonly lastYear?: string
}

/** Said as it is, or a fact that can be looked into. */
export type Piece = string | Slot

interface PatternLine {
  readonly kind: 'pattern'
  readonly key: string
  readonly pieces: readonly Piece[]
  /** It says what is missing. */
  readonly gap: boolean
  /** The office leaves it out. */
  readonly hidden: boolean
  readonly changed: boolean
}

interface OwnLine {
  readonly kind: 'own'
  readonly sentence: OwnSentence
}

/** `number`: 「一是」, where the sentences of the section are numbered. */
export type Line = (PatternLine | OwnLine) & { readonly number: string }

export interface ComposedSection extends Pick<Section, 'key' | 'level' | 'title' | 'style' | 'hint'> {
  readonly lines: readonly Line[]
}

export interface Known {
  readonly year: string
  readonly township: string
  readonly values: FactValues
  readonly before: FactValues | null
  readonly lastYear: FactValues | null
  /** What else the paper says by itself, by the name of its slot: words of one water, the day of the count. */
  readonly said?: Readonly<Record<string, string>>
}

interface Kept {
  readonly own: readonly OwnSentence[]
  readonly hidden: readonly string[]
}

export function compose(
  outline: readonly Section[],
  { own, hidden }: Kept,
  known: Known,
): readonly ComposedSection[] {
  const keys = new Set(outline.map(({ key }) => key))
  const last = outline[outline.length - 1]!.key
  // A section of an older outline may be gone; what was written there is not.
  const placed = own.map((each) => ({ each, section: keys.has(each.section) ? each.section : last }))
  return outline.map((section) => {
    const { key, level, title, style, hint } = section
    const here = placed.flatMap((each) => (each.section === key ? [each.each] : []))
    const lines = linesOf(section, here, hidden, known)
    return { key, level, title, style, hint, lines: style === 'numbered' ? numbered(lines) : lines }
  })
}

type Unnumbered = PatternLine | OwnLine

function linesOf(
  { patterns }: Section,
  own: readonly OwnSentence[],
  hidden: readonly string[],
  known: Known,
) {
  const keys = patterns.map(({ key }) => key)
  const behind = (after: string) => own.filter((each) => each.after === after).map(ownLine)
  const lost = own.filter(({ after }) => after !== '' && !keys.includes(after)).map(ownLine)
  const said = patterns.flatMap((pattern): Unnumbered[] => {
    const line = lineOf(pattern, hidden.includes(pattern.key), known)
    return [...(line ? [line] : []), ...behind(pattern.key)]
  })
  return [...behind(''), ...said, ...lost].map((line): Line => ({ ...line, number: '' }))
}

const ownLine = (sentence: OwnSentence): OwnLine => ({ kind: 'own', sentence })

/** Whether it is written in the paper. */
export const isShown = (line: Line) => line.kind === 'own' || !line.hidden

function numbered(lines: readonly Line[]): Line[] {
  let shown = 0
  return lines.map((line) => (isShown(line) ? { ...line, number: `${chineseNumber(++shown)}是` } : line))
}

const isFact = (name: string): name is FactName => (factNames as readonly string[]).includes(name)

/** Nobody counted in time how it stood then: of that the paper does not say that there was nothing. */
const isPast = (name: FactName, { values }: Known) =>
  factOf(name).standing === true && values[name] === undefined && Object.keys(values).length > 0

/** Null where it has nothing to say, and nothing is missing. */
function lineOf(pattern: Pattern, hidden: boolean, known: Known): PatternLine | null {
  const slots = slotsIn(pattern)
  const facts = slots.filter(isFact)
  const { needsAny = [], unless = [] } = pattern
  const needs = pattern.needs ?? (needsAny.length > 0 ? [] : facts.slice(0, 1))
  // A township that has not written its name yet has its rivers all the same.
  const unsaid = slots.some((name) => name in (known.said ?? {}) && wordsOf(name, known) === '')
  const isNone = (name: FactName) => isNothing(known.values[name])
  const gap = unsaid || needs.some(isNone) || (needsAny.length > 0 && needsAny.every(isNone))
  if ((gap && pattern.otherwise === undefined) || !unless.every(isNone)) return null
  const past = gap ? [...needs, ...needsAny].find((name) => isPast(name, known)) : undefined
  const missing = past ? `当时的${factOf(past).title}没有统计。` : pattern.otherwise!
  const pieces = piecesOf(gap ? missing : pattern.text, known)
  const changed = [...new Set([...facts, ...needs])].some((name) => isOther(name, known))
  return { kind: 'pattern', key: pattern.key, pieces, gap, hidden, changed }
}

const textOf = (name: FactName, values: FactValues | null) => {
  const value = values?.[name]
  return value === undefined ? undefined : writtenOf(factOf(name), value)
}

function isOther(name: FactName, { values, before }: Known): boolean {
  return before !== null && textOf(name, values) !== textOf(name, before)
}

const nothing = '没有'

/** What the paper says by itself in a slot that is no fact. */
function wordsOf(slot: string, { year, township, said }: Known): string {
  const words = { year, township, ...said }[slot]
  if (words === undefined) throw new Error(`no fact is called ${slot}`)
  return words
}

function piecesOf(text: string, known: Known): Piece[] {
  const isSaid = (name: string) => !isFact(name) || !isNothing(known.values[name])
  return cutAtSlots(withoutUnsaid(text, isSaid)).flatMap((part, n): Piece[] => {
    if (n % 2 === 0) return part === '' ? [] : [part]
    if (!isFact(part)) return [wordsOf(part, known)]
    const lastYear = textOf(part, known.lastYear)
    return [
      {
        fact: part,
        text: textOf(part, known.values) ?? nothing,
        ...(isOther(part, known) ? { before: textOf(part, known.before) ?? nothing } : {}),
        ...(lastYear === undefined ? {} : { lastYear }),
      },
    ]
  })
}

/** What a line says, in plain text. */
export function saidIn(line: Line): string {
  if (line.kind === 'own') return line.number + line.sentence.text
  return line.number + line.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')
}
