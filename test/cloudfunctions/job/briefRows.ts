/** The briefs of a month: put down on its first working day, made by the function `documents`. */
import { newBrief } from '../../../domain/brief/brief'
import { pond } from '../town'
import { of, type Row } from './row'

const firstDay = Date.parse('2026-11-02T12:00:00+08:00')

export const briefRows: Readonly<Record<string, Row>> = {
  planBriefs: {
    whole: (id) => [
      ['reaches', { ...pond, _id: id, waterId: id, waterName: '演示塘' }],
      // Before the first patrol there is no brief.
      ['patrolDays', { _id: `2026-10-01_${id}`, day: '2026-10-01', patrols: 1 }],
    ],
    wrong: { waterId: 7 },
    isDone: (look, id) => look('briefs').some(({ waterId }) => waterId === id),
    now: firstDay,
  },
  makeBriefs: of(
    'briefs',
    () => newBrief({ month: '2026-10', waterId: pond.waterId, waterName: '', tells: true }, 1),
    { month: 7 },
    ({ nextAt }) => nextAt === null,
    { trouble: 'unreachable' },
  ),
}
