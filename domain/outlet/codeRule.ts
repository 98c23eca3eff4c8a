/**
 * How the code of an outlet usually looks. HJ 1235-2021 was not at hand, and provinces number after their own rules: a code
 * that looks otherwise is asked about, never refused.
 */
export interface CodeRule {
  /** How codes of here begin, in capitals, digits and dashes; none: however they like. */
  readonly prefixes: readonly string[]
  /** Letters of a code, both included. */
  readonly least: number
  readonly most: number
}

export const defaultCodeRule: CodeRule = { prefixes: [], least: 6, most: 40 }

/** As codes are compared: full-width letters as usual ones, no gaps, in capitals. */
const plainly = (code: string) => code.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** 「330122、3301-A」 as the office types it; whatever is no part of a code stands between two. */
export const prefixesIn = (typed: string): string[] => [
  ...new Set(typed.split(/[\s、，,；;]+/).flatMap((part) => plainly(part).match(/[A-Z0-9-]+/g) ?? [])),
]

/** Regular expressions of which one fits a code, plainly written. */
export function patternsOf({ prefixes, least, most }: CodeRule): string[] {
  const begins = prefixes.length === 0 ? '' : `(?=${prefixes.join('|')})`
  return [`^${begins}[A-Z0-9-]{${least},${most}}$`]
}

/** Whether it should be looked at again. */
export function looksOdd(code: string, patterns: readonly string[]): boolean {
  const plain = plainly(code)
  return plain !== '' && !patterns.some((pattern) => new RegExp(pattern).test(plain))
}
