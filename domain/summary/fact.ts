/**
 * A fact of a period: one number, or a few names, that the office's papers may say. It says what it counts, so that
 * whoever reads the number may know and may look.
 */

/** First and last day (Asia/Shanghai, YYYY-MM-DD), both included. */
export interface Span {
  readonly from: string
  readonly until: string
}

export interface Fact {
  /** 「镇级河长」 */
  readonly title: string
  /** Behind the number: 「名」. Empty for names. */
  readonly unit: string
  /** What exactly is counted, in a sentence. */
  readonly counts: string
  /** Digits behind the point; none without. */
  readonly decimals?: number
  /** As it stands when it is counted: of a year that is over nobody can count it any more. */
  readonly standing?: true
  /** Where the records are: the address of a page, with {from} and {until} for the period. */
  readonly room?: string
}

/** Names are said as they are; a number is counted. */
export type Value = number | string

/** `counted` by its name; of what nobody has a register there is no value. */
export type Values<Name extends string = string> = { readonly [K in Name]?: Value }

/** As it is written: 「36条」, 「120.50公里」; nobody writes 「860.00元」 in a text. */
export function writtenOf({ unit, decimals = 0 }: Fact, value: Value): string {
  if (typeof value === 'string') return value
  return `${value.toFixed(decimals).replace(/\.0+$/, '')}${unit}`
}

/** Nothing is there: not counted, none, or no names. */
export const isNothing = (value: Value | undefined) => value === undefined || value === 0 || value === ''

/** Where a fact's records are shown; null where it has no room of its own. */
export function roomOf({ room }: Fact, { from, until }: Span): string | null {
  return room?.replace('{from}', from).replace('{until}', until) ?? null
}

/** A value for each of these facts: a fact that nobody counts does not compile. */
export type Counted<Facts> = { readonly [Name in keyof Facts]: Value }

/** Joined as a sentence lists them, at most `most` of them. */
export function listed(names: readonly string[], most = 8): string {
  const shown = names.slice(0, most).join('、')
  return names.length > most ? `${shown}等` : shown
}
