/**
 * What a month of cleaning is paid: the month's part of the contract times the ratio that its score gives, every cut
 * with its cause. Amounts in fen, whole; a year's months come to the year's fee.
 */

/** From so many points on, so many percent of the month are paid. */
export interface Step {
  readonly least: number
  readonly percent: number
}

/** Where a contract says nothing; each township writes its own into its contracts. */
export const usualSteps: readonly Step[] = [
  { least: 90, percent: 100 },
  { least: 80, percent: 90 },
  { least: 70, percent: 80 },
  { least: 60, percent: 60 },
]

export interface Terms {
  /** Fen a year. */
  readonly fee: number
  /** First and last day, both included. */
  readonly from: string
  readonly until: string
  readonly steps: readonly Step[]
}

export interface Checked {
  readonly day: string
  /** Of 100. */
  readonly score: number
  readonly causes: readonly { readonly cause: string; readonly points: number }[]
}

export interface Cut {
  readonly day: string
  readonly cause: string
  readonly fen: number
}

export interface MonthPay {
  /** The month's part of the contract. */
  readonly due: number
  /** Mean of the checks, rounded down; null where nobody checked, which costs nothing. */
  readonly score: number | null
  readonly percent: number
  readonly paid: number
  /** Together `due - paid`. */
  readonly cuts: readonly Cut[]
}

const daysIn = (month: string) =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate()

/** Days of the month, YYYY-MM, on which the contract holds. */
function daysHeld({ from, until }: Pick<Terms, 'from' | 'until'>, month: string): number {
  const first = from > `${month}-01` ? from : `${month}-01`
  const end = `${month}-${String(daysIn(month)).padStart(2, '0')}`
  const last = until < end ? until : end
  return first > last ? 0 : Number(last.slice(8)) - Number(first.slice(8)) + 1
}

/** The month's part of the year's fee, by days where the contract begins or ends within it. */
export function dueOf(terms: Pick<Terms, 'fee' | 'from' | 'until'>, month: string): number {
  const number = Number(month.slice(5))
  const upTo = (months: number) => Math.floor((terms.fee * months) / 12)
  return Math.floor(((upTo(number) - upTo(number - 1)) * daysHeld(terms, month)) / daysIn(month))
}

/** `checks`: those of the month. */
export function payOf(terms: Terms, month: string, checks: readonly Checked[]): MonthPay {
  const due = dueOf(terms, month)
  const sum = checks.reduce((points, { score }) => points + score, 0)
  const percent = checks.length === 0 ? 100 : percentOf(terms.steps, sum, checks.length)
  const paid = Math.floor((due * percent) / 100)
  const score = checks.length === 0 ? null : Math.floor(sum / checks.length)
  return { due, score, percent, paid, cuts: cutsOf(due - paid, checks) }
}

/** Below the lowest step nothing is paid until it is mended. The mean is compared without being rounded. */
function percentOf(steps: readonly Step[], sum: number, checks: number): number {
  const reached = (steps.length > 0 ? steps : usualSteps).filter(({ least }) => sum >= least * checks)
  return Math.max(0, ...reached.map(({ percent }) => percent))
}

/** The cut over the causes by their points; what dividing leaves falls on the first of them. */
function cutsOf(cut: number, checks: readonly Checked[]): Cut[] {
  if (cut === 0) return []
  const lost = checks.flatMap(({ day, causes }) => causes.map((each) => ({ day, ...each })))
  const points = lost.reduce((sum, each) => sum + each.points, 0)
  const shares = lost.map((each) => ({
    ...{ day: each.day, cause: each.cause },
    fen: Math.floor((cut * each.points) / points),
  }))
  const rest = cut - shares.reduce((sum, { fen }) => sum + fen, 0)
  return shares
    .map((each, n) => (n === 0 ? { ...each, fen: each.fen + rest } : each))
    .filter(({ fen }) => fen > 0)
}
