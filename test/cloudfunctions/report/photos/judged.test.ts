/** What a photo's verdict makes of it: only what passed may be seen by everyone. */
import { judged, type Verdict } from '../../../../cloudfunctions/modules/report/photos/judged'
import type { Report } from '../../../../domain/report/report'

const verdicts: readonly Verdict[] = ['pass', 'review', 'risky', 'unknown', 'kept']
const pieces = verdicts.map((verdict) => ({ fileId: `photo-${verdict}`, verdict }))
const run = { _id: 'r1', pieces, asked: 1, nextAt: null, decided: false, originals: [] }
const photos = pieces.map(({ fileId }) => ({ fileId }))
const report = (changes: Partial<Report>) =>
  ({ photos, after: [], cleared: [], screening: 'pending', ...changes }) as unknown as Report

it.each(['pending', 'passed'] as const)(
  'while a report is %s, a photo is cleared by its own pass',
  (screening) => {
    expect(judged(report({ screening }), run).cleared).toEqual(['photo-pass'])
  },
)

it('a photo that cannot be looked at keeps a report waiting, and in the end with the office', () => {
  const unseen = { ...run, pieces: [{ fileId: 'photo-unknown', verdict: 'unknown' as const }] }
  expect(judged(report({}), unseen)).toMatchObject({ screening: 'pending', cleared: [] })
  expect(judged(report({}), { ...unseen, asked: 3 })).toMatchObject({ screening: 'held', cleared: [] })
})

it('what WeChat doubts, words or photos, is held for the office', () => {
  for (const verdict of ['review', 'risky'] as const)
    for (const fileId of [null, 'photo-pass'])
      expect(judged(report({}), { ...run, pieces: [{ fileId, verdict }] }).screening).toBe('held')
})
