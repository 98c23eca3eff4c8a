/**
 * What a reader sees of a text: whether there is anything to see, and where it may be cut. Letters are grapheme
 * clusters (Unicode UAX #29): an emoji of several code points, or a letter with its marks, is one.
 */

/** Signs that have a glyph of nothing, beside those that Unicode calls ignorable: braille blank, null notehead. */
const blanks = '\\u2800\\u{1D159}'

/**
 * Made from texts, since a build would unfold the properties into thousands of ranges. Only marks, spaces, controls and
 * default-ignorable signs (U+200B, U+00AD, U+3164 …) are nothing to see.
 */
const visible = pattern(
  `(?![\\p{Default_Ignorable_Code_Point}${blanks}])[\\p{L}\\p{N}\\p{P}\\p{S}\\p{Co}]`,
  '\\S',
)

/** A regional flag, an emoji with all that is joined to it, or one sign with its marks. */
const part = '\\p{Emoji}(?:\\p{Emoji_Modifier}|\\uFE0F\\u20E3?|[\\u{E0020}-\\u{E007F}]+)?'
const clusters = pattern(
  `\\p{Regional_Indicator}{2}|${part}(?:\\u200D${part})*|\\r\\n|[^](?:[\\p{M}\\uFE0F\\u200D])*`,
  '[\\uD800-\\uDBFF][\\uDC00-\\uDFFF]|[^]',
  'g',
)

/** `plain` for engines that know no properties (before iOS 11.3). */
function pattern(source: string, plain: string, flags = ''): RegExp {
  try {
    return new RegExp(source, `u${flags}`)
  } catch {
    return new RegExp(plain, flags)
  }
}

/** Whether a reader sees nothing at all. */
export function isBlank(text: string): boolean {
  return !visible.test(text)
}

/** How many signs of a text can be seen. */
export function lettersSeen(text: string): number {
  return [...text].filter((sign) => visible.test(sign)).length
}

/** Whether the text has no half of a surrogate pair, which no reader and no database can show. */
export function isWhole(text: string): boolean {
  return !/[\uD800-\uDFFF]/.test(text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g, ''))
}

/** As many whole letters from the front as have room in `most` UTF-16 units; half a letter at the end is dropped. */
export function cutText(text: string, most: number): string {
  const whole = text.replace(/[\uD800-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDFFF]/g, (sign) =>
    sign.length === 2 ? sign : '',
  )
  if (whole.length <= most) return whole
  let end = 0
  for (const letter of lettersOf(whole)) {
    if (end + letter.length > most) break
    end += letter.length
  }
  return whole.slice(0, end)
}

/** ECMA-402, where the engine has it (WeChat on iOS from 14.5). */
interface PerhapsSegmenting {
  readonly Segmenter?: new (
    locale: string,
    options: { granularity: 'grapheme' },
  ) => { segment(text: string): Iterable<{ readonly segment: string }> }
}

/** The letters of a text, by the platform where it knows them. */
export function lettersOf(text: string): readonly string[] {
  const { Segmenter } = Intl as PerhapsSegmenting
  if (!Segmenter) return text.match(clusters) ?? []
  return Array.from(new Segmenter('zh', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment)
}
