/** What a meeting decided and nobody has done yet. */
import { openDecisions } from '../../../domain/meeting/meetings'

const decision = (what: string, due: string, done = false) => ({
  ...{ what, owner: '水利站', due, done, outcome: '' },
})

it('comes back until it is done, the earliest first, whichever meeting it was', () => {
  const held = [
    {
      _id: 'a',
      title: '例会',
      decisions: [decision('清淤', '2026-05-01'), decision('挂牌', '2026-04-01', true)],
    },
    { _id: 'b', title: '联席会', decisions: [decision('巡查', '2026-03-01')] },
  ]
  expect(openDecisions(held).map(({ meetingId, what }) => [meetingId, what])).toEqual([
    ['b', '巡查'],
    ['a', '清淤'],
  ])
})
