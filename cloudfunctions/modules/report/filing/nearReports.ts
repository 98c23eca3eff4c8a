import { dayStart } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { cellsAround } from '../../../../domain/geo/cell'
import { boxOf, distanceBetween } from '../../../../domain/geo/distance'
import { NEAR_DAYS, PUBLIC_NEAR_METRES } from '../../../../domain/report/near'
import { type PublicEntry, reportIdOf } from '../../../../domain/report/publicEntry'
import type { CallContext } from '../../../platform/context'
import { withinDay } from '../../../platform/rate'
import { fileAddresses } from '../../../platform/sdk'
import { command } from '../../../platform/store'
import { reporterOf, reporterCode } from '../../vault'
import { publicReports, reports } from '../store/reportRepo'

const shown = 5
/** Times a day one caller may ask: twice for each report that may be filed in a day, and more. */
const mostADay = 50
const aDay = 86_400_000

/**
 * Public problems of the same kind close by and fresh, each from where the public sees it: nothing here that the public
 * map does not say as well (docs/decisions/reports.md).
 */
export async function nearReports(
  { place, category }: ParsedInput<'report.near'>,
  { now, openid }: CallContext,
) {
  if (!(await withinDay(openid, 'report.near', mostADay, now))) return refused('report.nearTooOften')
  const cells = cellsAround(boxOf([place]), PUBLIC_NEAR_METRES)
  const since = dayStart(now) - NEAR_DAYS * aDay
  const found = await publicReports.readAll({
    where: { cell: command.in(cells), category, done: false, at: command.gte(since) },
  })
  const near = found
    .map((entry) => ({ entry, away: distanceBetween(place, entry.place) }))
    .filter(({ away }) => away <= PUBLIC_NEAR_METRES)
    .sort((a, b) => a.away - b.away)
    .slice(0, shown)
    .map(({ entry }) => entry)
  return done({ items: await onWire(near, openid) })
}

async function onWire(entries: readonly PublicEntry[], openid: string) {
  const code = reporterCode(openid)
  const ids = entries.map(reportIdOf)
  const [urls, known, reporters] = await Promise.all([
    fileAddresses(entries.flatMap(({ before }) => before.slice(0, 1))),
    reports.getMany(ids),
    Promise.all(ids.map(reporterOf)),
  ])
  return entries.map(({ _id, category, at, before }, n) => {
    const reportId = ids[n]!
    // One that only its receipt opens is nobody's on this phone either.
    const mine = reporters[n]?.link === 'wechat' && reporters[n].code === code
    return {
      id: mine ? reportId : _id,
      category,
      away: PUBLIC_NEAR_METRES,
      submittedAt: dayStart(at),
      witnesses: known.find((report) => report._id === reportId)?.witnesses ?? 0,
      photo: urls[before[0] ?? ''] ?? null,
      mine,
    }
  })
}
