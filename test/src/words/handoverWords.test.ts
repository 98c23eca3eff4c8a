/** Who still has to sign a hand-over, as the one says it who reads. */
import { missingWords } from '@/components/handover/handoverWords'

const brief = {
  ...{ id: 'h1', reachId: 'r1', reachName: '带溪', lastDay: '2026-11-30', from: '2026-12-01', gap: 0 },
  ...{ giverName: '演示甲', takerName: '演示乙', signUntil: '2026-12-29' },
  signed: { giver: true, taker: false },
} as unknown as Parameters<typeof missingWords>[0]

it('the office reads the name, who is waited for reads 「您」', () => {
  expect(missingWords(brief, '2026-12-01')).toBe('等演示乙签字，12月29日前')
  expect(missingWords(brief, '2026-12-01', 'giver')).toBe('等演示乙签字，12月29日前')
  expect(missingWords(brief, '2026-12-01', 'taker')).toBe('等您签字，12月29日前')
})

it('both are named where both are missing', () => {
  const nobody = { ...brief, signed: { giver: false, taker: false } }
  expect(missingWords(nobody, '2026-12-30', 'giver')).toBe('等您、演示乙签字，过了 1 天')
})
