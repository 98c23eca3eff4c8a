import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { cellsAround } from '../../../domain/geo/cell'
import { boxOf } from '../../../domain/geo/distance'
import { nearest, NEAR_METRES } from '../../../domain/report/near'
import type { CallContext } from '../../platform/context'
import { fileAddresses } from '../../platform/sdk'
import { command } from '../../platform/store'
import { reporterOf, reporterCode } from '../vault'
import { reports } from './reportRepo'

const candidates = 100
const shown = 5

/** Open reports of the same kind close by and fresh; their photo only once everyone may see it, their words never. */
export async function nearReports(
  { place, category }: ParsedInput<'report.near'>,
  { now, openid }: CallContext,
) {
  const cells = cellsAround(boxOf([place]), NEAR_METRES)
  const found = await reports.read({
    where: { cell: command.in(cells), category, open: true },
    limit: candidates,
  })
  const near = nearest(
    { place, category, at: now },
    found.map((each) => ({ ...each, at: each.submittedAt })),
    now,
  )
  const listed = near.slice(0, shown)
  const photos = listed.map(
    ({ report }) => report.photos.find(({ fileId }) => report.cleared.includes(fileId))?.fileId,
  )
  const [urls, reporters] = await Promise.all([
    fileAddresses(photos.filter((each): each is string => each !== undefined)),
    Promise.all(listed.map(({ report }) => reporterOf(report._id))),
  ])
  const code = reporterCode(openid)
  return done({
    items: listed.map(({ report: { _id, submittedAt, witnesses } }, n) => ({
      id: _id,
      category,
      away: NEAR_METRES,
      submittedAt,
      witnesses,
      photo: urls[photos[n] ?? ''] ?? null,
      mine: reporters[n]?.code === code,
    })),
  })
}
