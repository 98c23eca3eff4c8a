/** Hints for the office: other reports that may be the same matter. Only hints; the office decides. */
import { cellsAround } from '../../../../domain/geo/cell'
import { boxOf } from '../../../../domain/geo/distance'
import { NEAR_METRES, nearest } from '../../../../domain/report/near'
import type { Report } from '../../../../domain/report/report'
import { command } from '../../../platform/store'
import { reportsWithSamePhoto } from '../store/photoRepo'
import { reports } from '../store/reportRepo'

const shown = 10

export async function alikeOf(report: Report, now: number) {
  const { place, category, submittedAt } = report
  const cells = cellsAround(boxOf([place]), NEAR_METRES)
  const [samePhoto, around] = await Promise.all([
    reportsWithSamePhoto(report).then((ids) => reports.getMany(ids.slice(0, shown))),
    reports.readAll({ where: { cell: command.in(cells), category, open: true } }),
  ])
  const others = around
    .filter(({ _id }) => _id !== report._id)
    .map((each) => ({ ...each, at: each.submittedAt }))
  const near = nearest({ place, category, at: submittedAt }, others, now)
  const found = [
    ...samePhoto.map((each) => ({ report: each, why: 'photo' as const })),
    ...near
      .filter((each) => !samePhoto.some(({ _id }) => _id === each.report._id))
      .map((each) => ({ report: each.report, why: 'near' as const })),
  ]
  return found.slice(0, shown)
}
