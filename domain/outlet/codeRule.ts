/**
 * How the code of an outlet usually looks. HJ 1235-2021 was not at hand, and provinces number after their own rules: a code
 * that looks otherwise is asked about, never refused.
 */
export interface CodeRule {
  readonly _id: 'outletCode'
  /** Regular expressions of which one fits, on the code without gaps and in capitals. */
  readonly patterns: readonly string[]
}

export const defaultCodeRule: CodeRule = { _id: 'outletCode', patterns: ['^[A-Z0-9-]{6,40}$'] }

/** Whether it should be looked at again. */
export function looksOdd(code: string, { patterns }: Pick<CodeRule, 'patterns'>): boolean {
  const plain = code.normalize('NFKC').replace(/\s/g, '').toUpperCase()
  return plain !== '' && !patterns.some((pattern) => new RegExp(pattern).test(plain))
}
