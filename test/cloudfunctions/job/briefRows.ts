/** The briefs of a month: put down on its first working day, made by the function `documents`. */
import { newBrief } from '../../../domain/brief/brief'
import { pond } from '../town'
import { of, type Row } from './row'

const firstDay = Date.parse('2026-11-02T12:00:00+08:00')

export const briefRows: Readonly<Record<string, Row>> = {
  planBriefs: of(
    'reaches',
    (id) => ({ ...pond, waterId: id, waterName: '演示塘' }),
    { waterId: 7 },
    () => false,
    { isDone: (look, id) => look('briefs').some(({ waterId }) => waterId === id), now: firstDay },
  ),
  makeBriefs: of(
    'briefs',
    () => newBrief({ month: '2026-10', waterId: pond.waterId, waterName: '', tells: true }, 1),
    { month: 7 },
    ({ nextAt }) => nextAt === null,
    { trouble: 'unreachable' },
  ),
}
