/** A report in one line of a list: who acts, and where nobody does, why. */
import { entryDetail } from '@/words/reportWords'
import { entry, environment } from '../work/answers'

it.each([
  ['submitted', '还没有交办'],
  ['accepted', '还没有交办'],
  ['handedBack', '已退单，等改派'],
  ['closed', '现场已处理'],
  ['rejected', ''],
] as const)('with nobody in charge, %s is said as 「%s」', (state, words) => {
  expect(entryDetail(entry({ state }))).toBe(words)
})

it('names who is in charge, where it came from, and how many saw it', () => {
  const seen = entry({ state: 'handling', lead: environment, source: 'supervision', witnesses: 2 })
  expect(entryDetail(seen)).toBe('示例生态环境所 · 上级督查 · 另有 2 人看到')
})
