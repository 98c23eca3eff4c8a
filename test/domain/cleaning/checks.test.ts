/** A check of cleaning: every point that is missing has a cause, and nobody scores less than nothing. */
import { checks } from '../../../domain/cleaning/checks'
import { payOf } from '../../../domain/cleaning/pay'
import { emptyEntry } from '../../../domain/register/kit/register'
import { troublesIn } from '../../../domain/register/kit/troubles'

const causes = (...points: number[]) => points.map((each, n) => ({ cause: `原因${n + 1}`, points: each }))
const troubles = (score: number, ...points: number[]) =>
  troublesIn(checks, {
    ...{ ...emptyEntry(checks), contractId: 'c', day: '2026-03-10', score, causes: causes(...points) },
  })

it('what was deducted and what is left come to a hundred', () => {
  expect([troubles(90, 4, 6), troubles(0, 60, 40)]).toEqual([{}, {}])
  expect(troubles(91, 4, 6)).toEqual({ score: '扣了 10 分，得分应为 90 分；每一分都要有原因' })
})

it('with more to complain of than there are points the score is 0, as the sentence asks', () => {
  expect(troubles(0, 60, 60)).toEqual({})
  expect(troubles(5, 60, 60)).toEqual({ score: '扣了 120 分，得分应为 0 分；每一分都要有原因' })
})

it('such a check costs the month and no fen more, each cause its share', () => {
  const terms = { from: '2026-01-01', until: '2026-12-31', fee: 1_200_000, steps: [] }
  const pay = payOf(terms, '2026-03', [{ day: '2026-03-10', score: 0, causes: causes(60, 60) }])
  expect([pay.paid, pay.cuts.map(({ fen }) => fen)]).toEqual([0, [50_000, 50_000]])
})
