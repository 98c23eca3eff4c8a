/** The assessment as a table for Excel: by village and name, with what each item came to and why. */
import { sheetStateLabel, type AssessmentSheet, township } from '../../../domain/assessment/sheet'
import { pointsText } from '../../../domain/assessment/points'
import { periodText, tellPeriod } from '../../../domain/assessment/words'
import { column, type Sheet } from '../../kit/documents'
import type { Narrowed } from '../../../domain/document/order'
import { command } from '../../platform/store'
import { sheets } from './sheetRepo'

const items = ({ result: { items, bonus, penalty } }: AssessmentSheet) =>
  [...items, ...bonus, ...penalty]
    .filter(({ points, start }) => points !== 0 || start !== 0)
    .map(({ name, points }) => `${name} ${pointsText(points)}`)
    .join('；')

/**
 * Months that begin on these days; the first month is the one the first day lies in. `listing`: a state, or `objecting`;
 * `span`: `year` for the sheets of the years in which the days lie, and no months.
 */
function asked({ from, until, village, entries }: Narrowed): object {
  const { listing: listed, span } = entries?.filters ?? {}
  const digits = span === 'year' ? 4 : 7
  const after = from === null ? [] : [{ period: command.gte(from.slice(0, digits)) }]
  const before = until === null ? [] : [{ period: command.lte(until.slice(0, digits)) }]
  return command.and([
    { who: command.nin([township]), ...(village ? { village } : {}) },
    ...(span === 'year' ? [{ 'basis.kind': 'year' }] : []),
    ...(listed === undefined ? [] : [listed === 'objecting' ? { objecting: true } : { state: listed }]),
    ...after,
    ...before,
  ])
}

export const assessmentSheet: Sheet<AssessmentSheet> = {
  columns: [
    column('考核期', 'text', 14, ({ period }) => periodText(period)),
    column('村（社区）', 'text', 14, ({ village }) => village),
    column('姓名', 'text', 10, ({ name }) => name),
    column('得分', 'decimal', 8, ({ result: { total } }) => (total === null ? null : total / 10)),
    column('等次', 'text', 8, ({ result: { grade } }) => grade),
    column('各项', 'text', 60, items),
    column('说明', 'text', 60, ({ period, result }) => tellPeriod(period, result).join('')),
    column('状态', 'text', 8, ({ state }) => sheetStateLabel[state]),
    column('版本', 'count', 6, ({ version }) => version),
    column('更正原因', 'text', 24, ({ reason }) => reason),
  ],
  count: (narrowed) => sheets.count(asked(narrowed)),
  pages: (narrowed) => sheets.pages({ where: asked(narrowed), without: ['basis'] }, 'sortKey'),
}
