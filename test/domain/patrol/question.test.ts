/** About which walk a chief is asked when somebody else finds something. */
import type { Patrol } from '../../../domain/patrol/patrol'
import { walkToAskAbout } from '../../../domain/patrol/question'

const walk = (day: string, more: Partial<Patrol> = {}) => ({
  ...{ _id: day, personId: 'chief', day, status: 'met' as const, checklist: [] },
  ...more,
})
const finding = { foundDay: '2026-06-10', foundBy: null, within: 7 }
const seen = [{ item: 'other' }] as unknown as Patrol['checklist']

it.each([
  ['the last one before', [walk('2026-06-08'), walk('2026-06-04')], '2026-06-08'],
  ['one on the same day: of the hour nothing is known', [walk('2026-06-10')], '2026-06-10'],
  ['not one of the day after', [walk('2026-06-11'), walk('2026-06-09')], '2026-06-09'],
  ['seven days before', [walk('2026-06-03')], '2026-06-03'],
  ['not eight', [walk('2026-06-02')], null],
  ['not where something was seen', [walk('2026-06-08', { checklist: seen }), walk('2026-06-07')], null],
  [
    'one that does not count is none',
    [walk('2026-06-09', { status: 'rejected' }), walk('2026-06-08')],
    '2026-06-08',
  ],
  ['none', [], null],
])('%s', (_, walks, asked) => expect(walkToAskAbout(walks, finding)?._id ?? null).toBe(asked))

it('nobody is asked about what they found themselves', () => {
  expect(walkToAskAbout([walk('2026-06-08')], { ...finding, foundBy: 'chief' })).toBeNull()
  expect(walkToAskAbout([walk('2026-06-08')], { ...finding, foundBy: 'other' })).not.toBeNull()
})

it('how far back is the office’s to say', () => {
  const walks = [walk('2026-06-08')]
  expect(walkToAskAbout(walks, { ...finding, within: 2 })).not.toBeNull()
  expect(walkToAskAbout(walks, { ...finding, within: 1 })).toBeNull()
})
