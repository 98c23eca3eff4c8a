/**
 * A text as a reader hears it: every way to write a digit becomes an ASCII digit, letters of other widths become ASCII
 * letters, and each character stays one UTF-16 unit, so that places in it are places in the text.
 */

/** Said or written for a digit, beside what Unicode knows: small and capital numerals, and how soldiers read them out. */
const numerals: Readonly<Record<string, string>> = {
  ...row('〇零洞', 0),
  ...row('一壹幺弌', 1),
  ...row('二贰貳弍', 2),
  ...row('三叁參叄弎', 3),
  ...row('四肆', 4),
  ...row('五伍', 5),
  ...row('六陆陸', 6),
  ...row('七柒拐', 7),
  ...row('八捌', 8),
  ...row('九玖', 9),
}

/** Words as well as digits: only where real digits stand around them. */
const doubtful: Readonly<Record<string, string>> = {
  ...row('oO口', 0),
  ...row('lI么', 1),
  ...row('两俩', 2),
  ...row('勾', 9),
}

function row(signs: string, digit: number): Record<string, string> {
  return Object.fromEntries(Array.from(signs).map((sign) => [sign, String(digit)]))
}

/** Circled and other digits that Unicode's compatibility forms leave alone: first sign and the digit it stands for. */
const rings: readonly (readonly [first: number, digit: number, count: number])[] = [
  [0x2776, 1, 9],
  [0x2780, 1, 9],
  [0x278a, 1, 9],
  [0x24f5, 1, 9],
  [0x24ff, 0, 1],
  [0x1f100, 0, 1],
  [0x1f10b, 0, 1],
]

/** Stands for a character that is neither letter nor digit nor one unit long. */
const OTHER = '\ufffd'

export function plainLetters(letters: readonly string[]): string {
  const plain = letters.map(plainLetter).join('')
  return plain.replace(/[0-9oOlI口么两俩勾]{7,}/g, (run) => {
    const certain = run.replace(/[^0-9]/g, '').length
    return certain < 5 ? run : run.replace(/[^0-9]/g, (sign) => doubtful[sign] ?? sign)
  })
}

function plainLetter(letter: string): string {
  if (letter >= ' ' && letter <= '~') return letter
  const known = numerals[letter] ?? ringed(letter.codePointAt(0)!)
  if (known !== undefined) return known
  // ⑴ and ⒈ are a digit with its brackets or dot.
  const plain = letter.normalize('NFKC').replace(/^\(?([0-9])[).,]$/, '$1')
  if (/^[0-9a-zA-Z+@]$/.test(plain)) return plain
  if (/^\p{Nd}$/u.test(letter)) return String(decimal(letter.codePointAt(0)!))
  return letter.length === 1 ? letter : OTHER
}

function ringed(code: number): string | undefined {
  const ring = rings.find(([first, , count]) => code >= first && code < first + count)
  return ring && String(ring[1] + code - ring[0])
}

/** Unicode puts decimal digits in rows of ten, in order: as many of them as stand directly before is its value. */
function decimal(code: number): number {
  let value = 0
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++
  return value
}
