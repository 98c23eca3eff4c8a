/**
 * Takes out of free text what tells who wrote it or how to reach them, before anyone else reads it. Rather one
 * number too many than one too few: the photo and the place say what the report is about.
 */
import { accounts, DATE } from './mask/accounts'
import { plainLetters } from './mask/plainLetters'
import { type Span, spreadNumbers } from './mask/spreadNumbers'

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

/** A date is no number of anybody, and no part of one. */
const withoutDates = (plain: string) => plain.replace(dates, (date) => '日'.repeat(date.length))

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
