/**
 * Takes out of free text what tells who wrote it or how to reach them, before anyone else reads it. Rather one
 * number too many than one too few: the photo and the place say what the report is about.
 */
import { accounts, DATE } from './mask/accounts'
import { plainLetters } from './mask/plainLetters'
import { GAP, MOBILE, type Span, spreadNumbers } from './mask/spreadNumbers'

export const HIDDEN = '（号码已隐去）'

/** The text with 「（号码已隐去）」 in place of each phone number, ID card, receipt code, account and e-mail address. */
export function masked(text: string): string {
  const letters = Array.from(text)
  const plain = plainLetters(letters)
  let [result, done] = ['', 0]
  for (const [from, to] of joined([...accounts(plain), ...spreadNumbers(withoutDates(plain))])) {
    result += letters.slice(done, from).join('') + HIDDEN
    done = to
  }
  return result + letters.slice(done).join('')
}

const dates = new RegExp(`(?<![0-9])${DATE}`, 'g')

/** A date is no number of anybody; what looks like one in the middle of a phone number or an ID card is none. */
const withoutDates = (plain: string) =>
  plain.replace(dates, (date, index: number) =>
    isInNumber(plain, index, index + date.length) ? date : '日'.repeat(date.length),
  )

/**
 * 14 2030-2-7 15-9, 330326 2001-01-01 1234: with the digits on both sides, and nothing but blanks and dashes between, a
 * whole mobile number, or an ID card, which has the day of birth behind six digits.
 */
function isInNumber(plain: string, from: number, to: number): boolean {
  const before = digitsBefore.exec(plain.slice(Math.max(0, from - longestNumber), from))?.[0] ?? ''
  const after = digitsAfter.exec(plain.slice(to, to + longestNumber))?.[0] ?? ''
  const digits = (text: string) => text.replace(/[^0-9]/g, '')
  if (digits(before).length === 6 && /^[0-9]{3,4}$/.test(digits(after))) return true
  // 13 2026-11-5 09:30 is a line of a list.
  if (/^\s?[:：]\s?[0-9]/.test(plain.slice(to + after.length))) return false
  return MOBILE.test(digits(before + plain.slice(from, to) + after))
}
/** Eleven digits with what may stand between them. */
const longestNumber = 99
const digitsBefore = new RegExp(`(?:[0-9]${GAP})+$`, 'u')
const digitsAfter = new RegExp(`^(?:${GAP}[0-9])+`, 'u')

/** In order; what overlaps is one. */
function joined(spans: readonly Span[]): Span[] {
  const sorted = [...spans].sort(([a], [b]) => a - b)
  const result: Span[] = []
  for (const [from, to] of sorted) {
    const last = result[result.length - 1]
    if (last && from < last[1]) result[result.length - 1] = [last[0], Math.max(last[1], to)]
    else result.push([from, to])
  }
  return result
}
