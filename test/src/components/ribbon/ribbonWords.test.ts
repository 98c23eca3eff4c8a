/** The ribbon for those who can't see it. */
import { ribbonWords, walkedWords } from '@/components/ribbon/ribbonWords'

const some = [
  { from: 0, to: 616 },
  { from: 900, to: 1400 },
]

it('says length, share and what is missing in one sentence', () => {
  expect(ribbonWords({ length: 1800, covered: some, shape: 'line' })).toBe(
    '全长 1.8 公里，已走 62%，还差 2 段',
  )
})

it('says shore instead of length for a pond', () => {
  expect(ribbonWords({ length: 420, covered: [], shape: 'ring' })).toBe('周长 420 米，还没有走')
})

it('reads the signs from upstream to downstream', () => {
  const marks = [
    { at: 900, kind: 'fixed' as const, label: '河面漂浮物' },
    { at: 260, kind: 'open' as const, label: '岸坡垃圾' },
  ]
  expect(ribbonWords({ length: 1800, covered: [{ from: 0, to: 1800 }], marks, shape: 'line' })).toBe(
    '全长 1.8 公里，全程走到，260 米处待处理问题 岸坡垃圾，900 米处已处理问题 河面漂浮物',
  )
})

it('makes no word of a few metres, and never rounds a share up', () => {
  expect(walkedWords({ length: 1000, covered: [{ from: 4, to: 996 }] })).toBe('全程走到')
  expect(walkedWords({ length: 1000, covered: [{ from: 0, to: 899.9 }] })).toBe('已走 89%，还差 1 段')
})
