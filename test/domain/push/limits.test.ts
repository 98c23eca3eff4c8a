/** However much happened, a message fits: WeChat's first screen, 企业微信's bytes. Random townships, same seed. */
import { compose } from '../../../domain/push/compose'
import type { DayFacts } from '../../../domain/push/facts'
import { groupKinds } from '../../../domain/push/group'
import { inLetters } from '../../../domain/push/limits'
import { defaultPushPolicy } from '../../../domain/push/policy'
import { dice } from '../../../local/payment/behaviour'
import { due, factsOf, overdue } from './day'

const roll = dice(20261124)
const upTo = (most: number) => Math.floor(roll() * (most + 1))
const word = (most: number) =>
  Array.from({ length: 1 + upTo(most) }, () => '溪段村口渠塘😀𠮷\n'[upTo(8)]).join('')
const some = <T>(most: number, make: () => T) => Array.from({ length: upTo(most) }, make)

function anyDay(): DayFacts {
  return factsOf('2026-11-24', {
    due: some(300, () => due(word(10), word(30), upTo(4))),
    overdue: some(300, () => overdue(word(10), word(30))),
    work: some(100, () => ({ title: word(40), daysLeft: upTo(9) - 4 })),
    notices: some(20, () => word(119)),
    content: roll() < 0.5 ? { title: word(19), text: word(199) } : null,
    yesterday: {
      patrols: upTo(5000),
      distance: upTo(9_000_000),
      problems: upTo(900),
      fixed: some(50, () => ({ reachName: word(30), what: word(8), hasPhotos: roll() < 0.5 })),
    },
  })
}

it('text ≤ 600 letters, markdown ≤ 4,096 bytes, title ≤ 28, and it always ends with what to do next', () => {
  let cut = 0
  for (let n = 0; n < 400; n++) {
    const facts = anyDay()
    for (const kind of groupKinds) {
      const { text, markdown, title } = compose(kind, facts, { ...defaultPushPolicy, namesIn: groupKinds })
      expect([...text].length).toBeLessThanOrEqual(600)
      expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(4096)
      expect(title.length).toBeLessThanOrEqual(28)
      expect(text).toMatch(/^【每日一送】[\s\S]*打开卡片[^\n]*$/)
      cut += Number(text.includes('还有更多'))
    }
  }
  expect(cut).toBeGreaterThan(100)
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
