/**
 * Numbers of people in a text of plain letters, also when they are broken up: mobile phones, landlines, ID cards, bank
 * cards and receipt codes. Measures, dates and prices are broken up as well, so what stands between the digits, how the
 * digits are grouped, and whether a unit follows decide together.
 */

/** From and behind the last character. */
export type Span = readonly [from: number, to: number]

/** Blanks (seen or not), dashes, dots in the middle: what people put between the digits of one number. */
export const GAP = '[\\s\\p{Cf}\\p{M}\\p{Pd}_·•−\\ufffd]{0,8}'
const WEAK = new RegExp(`^${GAP}$`, 'u')
/** Signs nobody writes between measures, when it is always the same one. */
const SAME = /^[^\p{L}\p{N},，、;；:：。+\s]$/u
/** A Latin letter that is no unit. */
const LATIN = /^[a-fi-ko-rw-z]$/i
/** Anything short, for digits grouped as phone numbers are. */
const SHORT = /^[^0-9]{0,4}$/

/** What makes figures of digits: 12 米, 35 亩, 13:45, 3 号桩. Between or behind digits. */
const UNIT =
  /米|里|寸|尺|丈|m|厘|毫|元|块|角|分|钱|万|千|百|十|亿|亩|顷|吨|斤|克|g|t|立|平|方|升|人|户|家|次|条|处|个|张|棵|株|头|只|辆|艘|台|座|号|年|月|日|天|时|点|秒|周|旬|季|度|%|‰|℃|°|楼|层|组|村|桩|段|级|类|批|件|份|根|袋|车|趟|至|到/i
const UNIT_BEHIND = new RegExp(`^[\\s约多余]{0,2}(?:${UNIT.source})`, 'i')

interface Group {
  readonly digits: string
  readonly from: number
}

/** Longest number with its prefix, e.g. 0086 and a bank card. */
const mostDigits = 23

export function spreadNumbers(plain: string): Span[] {
  const groups = Array.from(plain.matchAll(/[0-9]+/g), ({ 0: digits, index }) => ({ digits, from: index }))
  const spans: Span[] = []
  for (let i = 0; i < groups.length;) {
    const count = longest(plain, groups, i)
    if (count > 0) spans.push(around(plain, groups[i]!, groups[i + count - 1]!))
    i += Math.max(1, count)
  }
  return spans
}

/** How many groups from the i-th on are one number of a person; 0: none. */
function longest(plain: string, groups: readonly Group[], i: number): number {
  let digits = ''
  let found = 0
  for (let n = 1; i + n <= groups.length; n++) {
    digits += groups[i + n - 1]!.digits
    if (n > 1 && digits.length > mostDigits) break
    if (isPersonal(digits) && isOneNumber(plain, groups.slice(i, i + n))) found = n
    if (!goesOn(plain, groups, i + n - 1, found > 0 && n > 1)) break
  }
  return found
}

/** Whether the n-th group and the next may be of one number; what is whole already goes on in the same manner only. */
function goesOn(plain: string, groups: readonly Group[], n: number, whole: boolean): boolean {
  const sep = between(plain, groups, n)
  if (WEAK.test(sep)) return true
  return whole ? sep === between(plain, groups, n - 1) : SHORT.test(sep)
}

/** Mobile phones (工信部 numbering plan: 1, then 3–9, eleven digits in all), also with 86 before. */
export const MOBILE = /^(?:(?:00)?86)?1[3-9]\d{9}$/
/** Area code 010, 02x or 0xxx, then seven or eight digits; a single digit before it is the number of a list. */
const LANDLINE = /^\d?0(?:10|2\d|[3-9]\d\d)\d{7,8}$/
const SERVICE = /^[48]00\d{7}$/
/** ID cards (GB 11643, 18 digits, the last may be X), receipt codes, bank cards, and whatever else is that long. */
const LONG = /^\d{12,}$/

const isPersonal = (digits: string) => [MOBILE, LANDLINE, SERVICE, LONG].some((kind) => kind.test(digits))

function isOneNumber(plain: string, own: readonly Group[]): boolean {
  const digits = own.map((each) => each.digits).join('')
  if (own.length === 1) return !MOMENT.test(digits)
  const seps = own.slice(1).map((_, n) => between(plain, own, n))
  if (looksDialled(own) && seps.every((sep) => /^[a-z]$/i.test(sep) || (SHORT.test(sep) && !UNIT.test(sep))))
    return true
  const dialled = [MOBILE, LANDLINE, SERVICE].some((kind) => kind.test(digits))
  // Broken up, 12 to 14 digits are nothing but a phone with its prefix.
  if (digits.length < 15 && !dialled) return false
  const rest = plain.slice(behind(own[own.length - 1]!)).slice(0, 100)
  // 120 135 150 180 200 230 毫克: the unit stands behind the last of a row.
  if (UNIT_BEHIND.test(dialled ? rest : rest.replace(ROW, ''))) return false
  if (seps.every((sep) => WEAK.test(sep) || BRACKET.test(sep))) return true
  if (seps.length === 1) return false
  return seps.every((sep) => sep === seps[0] && SAME.test(sep)) || seps.every((sep) => LATIN.test(sep))
}

const ROW = /^(?:[\s\p{Pd}]{1,3}[0-9]+)+/u
/** 202611231530: a moment, to the minute or second. */
const MOMENT = /^20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?:[0-5]\d)?$/
const BRACKET = /^\s?[()（）]\s?$/

/** 138 0013 8000, 138 00138000, or digit by digit; also behind +86. No measures come in such groups. */
function looksDialled(own: readonly Group[]): boolean {
  const shape = own.map(({ digits }) => digits.length).join('-')
  return /^(?:[24]-)?3-(?:4-4|8)$/.test(shape) || /^1(?:-1){10,}$/.test(shape)
}

const behind = ({ digits, from }: Group) => from + digits.length
/** What stands between the n-th group and the next. */
const between = (plain: string, groups: readonly Group[], n: number) =>
  plain.slice(behind(groups[n]!), groups[n + 1]?.from ?? plain.length).slice(0, 9)

/** With the plus or bracket before it, and the X an ID card may end with. */
function around(plain: string, first: Group, last: Group): Span {
  const before = /[+(（]$/.exec(plain.slice(Math.max(0, first.from - 1), first.from)) ? 1 : 0
  const end = behind(last)
  const check = /^[\s\p{Pd}]{0,3}x(?![a-z0-9])/iu.exec(plain.slice(end, end + 5))
  // The frame of a keycap digit is a sign of its own.
  const rest =
    check && end - first.from >= 15 ? check[0] : (/^\p{M}{1,3}/u.exec(plain.slice(end, end + 3))?.[0] ?? '')
  return [first.from - before, end + rest.length]
}
