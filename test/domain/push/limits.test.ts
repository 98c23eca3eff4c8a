/** However much happened, a message fits: WeChat's first screen, 企业微信's bytes. */
import * as fc from 'fast-check'
import { compose } from '../../../domain/push/compose'
import type { DayFacts } from '../../../domain/push/facts'
import { groupKinds } from '../../../domain/push/group'
import { inLetters } from '../../../domain/push/limits'
import { defaultPushPolicy } from '../../../domain/push/policy'
import { due, factsOf, overdue } from './day'

const letter = fc.constantFrom('溪', '段', '村', '口', 'a', '😀', '𠮷', '\n')
const word = (most: number) => fc.string({ unit: letter, minLength: 1, maxLength: most, size: 'max' })
const some = <T>(most: number, one: fc.Arbitrary<T>) => fc.array(one, { maxLength: most, size: 'max' })

const fixed = fc.record({ reachName: word(30), what: word(8), hasPhotos: fc.boolean() })
const anyDay: fc.Arbitrary<DayFacts> = fc
  .record({
    due: some(
      60,
      fc.tuple(word(10), word(30), fc.nat(4)).map((each) => due(...each)),
    ),
    overdue: some(
      60,
      fc.tuple(word(10), word(30)).map((each) => overdue(...each)),
    ),
    work: some(30, fc.record({ title: word(40), daysLeft: fc.integer({ min: -5, max: 9 }) })),
    notices: some(20, word(120)),
    content: fc.option(fc.record({ title: word(20), text: word(200) })),
    yesterday: fc.record({
      patrols: fc.nat(5000),
      distance: fc.nat(9_000_000),
      problems: fc.nat(900),
      fixed: some(10, fixed),
    }),
  })
  .map((facts) => factsOf('2026-11-24', facts))

it('text ≤ 600 letters, markdown ≤ 4,096 bytes, title ≤ 28, and it always ends with what to do next', () => {
  const policy = { ...defaultPushPolicy, namesIn: groupKinds }
  const fits = fc.property(anyDay, fc.constantFrom(...groupKinds), (facts, kind) => {
    const { text, markdown, title } = compose(kind, facts, policy)
    expect([...text].length).toBeLessThanOrEqual(600)
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(4096)
    expect(title.length).toBeLessThanOrEqual(28)
    expect(text).toMatch(/^【每日一送】[\s\S]*打开卡片[^\n]*$/)
  })
  fc.assert(fits, { numRuns: 100 })
})

it('what was cut says so under its own list, never in the words of its heading', () => {
  const list = `今天请走一走\n· ${'甲'.repeat(20)}\n· ${'乙'.repeat(20)}`
  expect(inLetters(['头', list, '打开卡片'], 45).split('\n')).toEqual([
    '头',
    '',
    '今天请走一走',
    '· 还有更多，打开卡片看',
    '',
    '打开卡片',
  ])
})
