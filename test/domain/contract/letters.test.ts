/** Texts that look empty, and texts that are cut. */
import * as v from 'valibot'
import { cutText, isBlank, isWhole } from '../../../domain/contract/letters'
import { requiredText, text } from '../../../domain/contract/schemas'

describe('a text of letters that nobody sees', () => {
  it.each([
    ['zero width space', '\u200B'],
    ['braille blank', '\u2800'],
    ['Hangul filler', '\u3164'],
    ['halfwidth Hangul filler', '\uFFA0'],
    ['soft hyphen', '\u00AD'],
    ['ideographic space', '\u3000'],
    ['byte order mark', '\uFEFF'],
    ['joiners', '\u200D\u200C\u2060'],
    ['direction marks', '\u202E\u2066\u2069'],
    ['variation selectors', '\uFE0F\u{E0100}'],
    ['tags', '\u{E0041}'],
    ['null notehead', '\u{1D159}'],
    ['a mark on nothing', '\u0301'],
    ['controls', '\u0001\u0085'],
    ['all of them', ' \u200B\u2800\u3164\u00AD\n'],
  ])('(%s) is refused like an empty one', (_, blank) => {
    expect(isBlank(blank)).toBe(true)
    expect(v.is(requiredText(300), blank)).toBe(false)
    expect(v.parse(text(300), blank)).toBe('')
  })

  it.each(['河', 'a', '1', '？', '👍', '❤️', '\u200B河\u200B', '𠮷', 'ก็'])('but %s is a text', (shown) => {
    expect(isBlank(shown)).toBe(false)
    expect(v.is(requiredText(300), shown)).toBe(true)
  })
})

it('half letters are refused on the wire', () => {
  for (const half of ['\uD83D', '好\uDE00', '\uDE00\uD83D', '👍\uD83D'])
    expect([isWhole(half), v.is(text(300), half), v.is(requiredText(300), half)]).toEqual([
      false,
      false,
      false,
    ])
  expect(isWhole('👍𠮷')).toBe(true)
})

const platform = Intl as { Segmenter?: unknown }

describe.each([
  ['by the platform', platform.Segmenter],
  ['by ourselves', undefined],
])('a text that is cut %s', (_, segmenter) => {
  const known = platform.Segmenter
  beforeAll(() => Object.assign(Intl, { Segmenter: segmenter }))
  afterAll(() => Object.assign(Intl, { Segmenter: known }))

  it.each([
    ['an emoji', '😀'],
    ['a family', '👨‍👩‍👧‍👦'],
    ['a flag', '🇨🇳'],
    ['a hand of some colour', '👍🏽'],
    ['a key', '1️⃣'],
    ['a flag of tags', '🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['a letter with marks', 'é̂'.normalize('NFD')],
    ['a rare Han character', '𠮷'],
  ])('at 300 never ends inside %s', (__, letter) => {
    for (let room = 0; room <= letter.length; room++) {
      const before = '河'.repeat(300 - room)
      const cut = cutText(before + letter + '水', 300)
      expect(cut).toBe(room < letter.length ? before : before + letter)
      expect(isWhole(cut)).toBe(true)
    }
  })
})

it('half a letter that a keyboard left at the end is dropped', () => {
  expect(cutText('河\uD83D', 300)).toBe('河')
  expect(cutText('😀', 1)).toBe('')
})
