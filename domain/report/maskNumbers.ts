/**
 * Takes out of free text what tells who wrote it or how to reach them, before anyone else reads it. Rather one
 * number too many than one too few: the photo and the place say what the report is about.
 */

export const HIDDEN = '（号码已隐去）'

/** What people put between the digits of a number: blanks (seen or not), dashes, dots in the middle. */
const GAP = '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff_·•\\-\\u2010-\\u2015\\u2212－]{0,3}'
const digits = (least: number) => `[0-9](?:${GAP}[0-9]){${least - 1},}`

/** A date stays, whatever is written around it; of this century, for 19… may as well begin a mobile phone. */
const DATE = '20[0-9]{2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:0?[1-9]|[12][0-9]|3[01])(?![0-9])'

/** The last place of an ID card may be an X. */
const CHECK_X = `(?:${GAP}x(?![a-z0-9]))?`

/** What hides a number without any word before it; each begins where no digit stands before. */
const NUMBERS = [
  // Receipt codes and bank cards (16–19 digits) as they are printed, before their beginning is taken for a phone.
  `[0-9]{4}(?:${GAP}[0-9]{4}){3}(?:${GAP}[0-9]{1,3})?(?![0-9])${CHECK_X}`,
  // Mobile phones (工信部 numbering plan: 1, then 3–9, eleven digits in all), also with +86, also 138.0013.8000.
  `(?:(?:\\+|00)?86${GAP})?1${GAP}[3-9](?:${GAP}[0-9]){9}(?![0-9])`,
  '1[3-9][0-9]\\.[0-9]{4}\\.[0-9]{4}(?![0-9])',
  // Landlines: area code 010, 02x or 0xxx, then seven or eight digits; service numbers 400 and 800.
  // A single digit before it is the number of a list (①0577…).
  `[0-9]?[(（]?0(?:10|2[0-9]|[3-9][0-9]{2})[)）]?(?:${GAP}[0-9]){7,8}(?![0-9])`,
  `[48]00${GAP}[0-9]{3,4}${GAP}[0-9]{3,4}(?![0-9])`,
  // ID cards (GB 11643: 17 digits and a digit or X), and whatever else is that long.
  `${digits(15)}${CHECK_X}`,
  '[0-9]{12,}',
]

/** 微信 and its disguises, QQ: an id of six characters or more (Tencent's rule: a letter first), or a number. */
const ACCOUNT_WORD = '(?:微信|薇信|威信|v信|we(?:ixin|chat)|vx|wx|qq|扣扣)(?:号码|号|id)?'
const PHONE_WORD = '(?:电话|手机|座机|短号|联系方式|tel|phone)(?:号码|号)?'
const FILLER = '[\\s:：是为,，=]{0,4}'
const AFTER_WORD = [
  'wxid_[a-z0-9_-]+',
  `(${ACCOUNT_WORD}${FILLER})(?:[a-z][a-z0-9_-]{5,}|(?!${DATE})${digits(5)})`,
  `(${PHONE_WORD}${FILLER})(?!${DATE})${digits(6)}`,
]

const TELLING = new RegExp(`${AFTER_WORD.join('|')}|(^|[^0-9])(?:(${DATE})|${NUMBERS.join('|')})`, 'gi')

/** Mobile phones in words: 一三八… or 幺三八…. */
const SPOKEN = new RegExp(`[一幺1]${GAP}[三四五六七八九3-9](?:${GAP}[〇零一二三四五六七八九幺0-9]){9}`, 'g')

/** The text with 「（号码已隐去）」 in place of each phone number, ID card, receipt code and WeChat or QQ account. */
export function masked(text: string): string {
  // By characters, so that digits of other alphabets (１３８, ①③⑧) are seen as digits and the rest stays as typed.
  const letters = Array.from(text)
  const plain = letters.map(plainLetter).join('')
  let [result, done] = ['', 0]
  for (const match of plain.matchAll(TELLING)) {
    const [whole, account = '', phone = '', before = '', date] = match
    if (date) continue
    const from = match.index! + (account + phone + before).length
    result += letters.slice(done, from).join('') + HIDDEN
    done = match.index! + whole.length
  }
  return (result + letters.slice(done).join('')).replace(SPOKEN, HIDDEN)
}

/** One UTF-16 unit for each character: digits and letters as ASCII where Unicode says they are such. */
function plainLetter(letter: string): string {
  const plain = letter.normalize('NFKC')
  if (/^[0-9a-zA-Z+]$/.test(plain)) return plain
  return letter.length === 1 ? letter : '\u0000'
}
