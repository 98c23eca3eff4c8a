import { isLate, turnsOf } from '../../../domain/assessment/closing'
import type { ReportEvent } from '../../../domain/report/events'

const p1 = { kind: 'person', id: 'p1', name: '演示河长' } as const
const at = (at: number) => ({ at, by: 'office', byName: '演示' }) as const
const assigned = (
  time: number,
  dueAt: number,
  lead = p1 as { kind: 'person'; id: string; name: string },
): ReportEvent => ({
  ...{ type: 'assigned', text: '', lead, joint: [], handling: 'self', dueAt },
  ...at(time),
})
const resolved = (time: number): ReportEvent => ({
  type: 'resolved',
  text: '',
  photos: [],
  dueAt: time + 100,
  ...at(time),
})

const late = (events: readonly ReportEvent[], now = 1000) =>
  turnsOf('resident', events, 'p1').map((turn) => isLate(turn, now))

it.each([
  ['in time', [assigned(1, 50), resolved(40)], [false]],
  ['late', [assigned(1, 50), resolved(60)], [true]],
  ['not at all', [assigned(1, 50)], [true]],
  [
    'sent back, and late the second time',
    [
      ...[assigned(1, 50), resolved(40)],
      ...[{ type: 'sentBack', text: '', dueAt: 80, ...at(45) } as const, resolved(90)],
    ],
    [false, true],
  ],
  [
    'pressed for when it was late already',
    [...[assigned(1, 50), { type: 'urged', text: '', dueAt: 90, ...at(60) } as const, resolved(80)]],
    [true],
  ],
  [
    'handed back in time',
    [assigned(1, 50), { type: 'handedBack', text: '', dueAt: 90, ...at(30) } as const],
    [],
  ],
  [
    'handed back when it was late already',
    [assigned(1, 50), { type: 'handedBack', text: '', dueAt: 90, ...at(60) } as const],
    [true],
  ],
  [
    'given to somebody else in time',
    [assigned(1, 50), assigned(20, 70, { ...p1, id: 'p2' }), resolved(90)],
    [],
  ],
  [
    'given to somebody else when it was late already, who then dealt with it in time',
    [assigned(1, 50), assigned(60, 99, { ...p1, id: 'p2' }), resolved(90)],
    [true],
  ],
  [
    'handed back late, given again, and done in time',
    [
      ...[assigned(1, 50), { type: 'handedBack', text: '', dueAt: 90, ...at(60) } as const],
      ...[assigned(70, 99), resolved(80)],
    ],
    [true, false],
  ],
  [
    'given more time when it was late already',
    [assigned(1, 50), { type: 'extended', text: '', dueAt: 90, ...at(60) } as const, resolved(80)],
    [true],
  ],
  [
    'given more time in time',
    [assigned(1, 50), { type: 'extended', text: '', dueAt: 90, ...at(40) } as const, resolved(80)],
    [false],
  ],
])('%s', (_, events, said) => {
  expect(late(events as ReportEvent[])).toEqual(said)
})
