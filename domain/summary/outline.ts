/**
 * What a paper of the office is made of: sections with patterns of sentences, in each of which facts stand in braces. What
 * a sentence says beside its facts must be true of every township.
 */
import type { FactName } from './facts'

export interface Pattern {
  /** Stored with what the office wrote behind it: it stays what it is. */
  readonly key: string
  /**
   * Facts in braces: 「共有河道{rivers}」. {year} and {township} are said by the paper itself. What stands in brackets is left
   * out where a fact in it is nothing: 「[，热线转办{problemsOfHotline}]」. Brackets side by side of which the first begins
   * without a comma are a list: whichever of them is said first does without it.
   */
  readonly text: string
  /** Without these the sentence has nothing to say; the first fact in it where nothing is said. */
  readonly needs?: readonly FactName[]
  /** In place of these: one of them is enough. */
  readonly needsAny?: readonly FactName[]
  /** Left out where one of these is something: another sentence says it. */
  readonly unless?: readonly FactName[]
  /** Said in its place then: what is missing. Without it the sentence is left out. */
  readonly otherwise?: string
}

/** paragraph: sentences one behind the other · numbered: so too, as 一是…二是… · items: each a heading of its own below. */
export type Style = 'paragraph' | 'numbered' | 'items'

export interface Section {
  readonly key: string
  /** 0: no heading. */
  readonly level: 0 | 1 | 2
  readonly title: string
  readonly style: Style
  readonly patterns: readonly Pattern[]
  /** Said on the desk while the section is empty: what belongs here. */
  readonly hint?: string
}

const inBraces = /\{(\w+)\}/g

/** Names in braces, in their order; `{year}` and `{township}` among them. */
export const slotsIn = ({ text }: Pick<Pattern, 'text'>): readonly string[] =>
  [...text.matchAll(inBraces)].map(([, name]) => name!)

const comma = /^[，、；]/

/** Without the parts in brackets of which `says` a slot is not, the others without their brackets. */
export const withoutUnsaid = (text: string, says: (slot: string) => boolean): string =>
  text.replace(/(\[[^\]]*\])+/g, (side) => {
    const parts = side.slice(1, -1).split('][')
    const said = parts.filter((part) => slotsIn({ text: part }).every(says)).join('')
    return comma.test(parts[0]!) ? said : said.replace(comma, '')
  })

/** Text and slots in turn: even places are text. */
export const cutAtSlots = (text: string): readonly string[] => text.split(inBraces)
