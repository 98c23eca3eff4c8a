import { addDays, startOfDay } from '../../../../domain/calendar/day'
import { done } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { cellsAround } from '../../../../domain/geo/cell'
import { periodOf } from '../../../../domain/patrol/period'
import { fileAddresses } from '../../../platform/sdk'
import { command } from '../../../platform/store'
import { publicCounts, publicReports } from '../store/reportRepo'
import { publicOnWire } from './reportOnWire'

const most = 200
/** Within a day by their random numbers: their order would say which came first. */
const newestDayFirst = [
  ['at', 'desc'],
  ['_id', 'desc'],
] as const
/** Beyond as many cells (about 30 km²) the newest of the whole township are shown. */
const mostCells = 30

/** Problems as everyone may see them: of one reach, or of a box of the map, newest first; of a reach also those of one month. */
export async function listPublicReports(asked: ParsedInput<'report.listPublic'>) {
  const { reachId, box, done: ended, month } = asked
  const where = { ...placeCondition(reachId, box), ...(ended === undefined ? {} : { done: ended }) }
  const [found, counts] = await Promise.all([
    reachId !== undefined && month !== undefined
      ? readMonth(where, month)
      : publicReports.read({ where, order: newestDayFirst, limit: most }),
    publicCounts.get('township'),
  ])
  const urls = await fileAddresses(
    found.slice(0, pictured).flatMap(({ before, after }) => [...before, ...after]),
  )
  return done({
    items: found.map((entry) => publicOnWire(entry, urls)),
    open: counts?.open ?? 0,
    done: counts?.done ?? 0,
  })
}

/** What came in the month or was done in it, as a river's brief counts it. */
async function readMonth(where: object, month: string) {
  const { start, end } = periodOf('month', `${month}-01`)
  const within = command.gte(startOfDay(start)).and(command.lt(startOfDay(addDays(end, 1))))
  const read = (day: object) => publicReports.readAll({ where: { ...where, ...day } })
  const [came, ended] = await Promise.all([read({ at: within }), read({ closedAt: within, done: true })])
  const all = new Map([...came, ...ended].map((each) => [each._id, each]))
  return [...all.values()].sort((a, b) => b.at - a.at || (a._id < b._id ? 1 : -1))
}

/** Photos travel with the newest; the page of one problem has its own. */
const pictured = 20

function placeCondition(
  reachId: string | undefined,
  box: readonly [number, number, number, number] | undefined,
): Record<string, unknown> {
  if (reachId !== undefined) return { reachId }
  if (!box || !isSmall(box)) return {}
  return { cell: command.in(cellsAround(box, 0)) }
}

/** Judged before the cells are listed: a box around the world has very many. */
function isSmall([west, south, east, north]: readonly [number, number, number, number]): boolean {
  const cells = Math.ceil((east - west) * 100 + 1) * Math.ceil((north - south) * 100 + 1)
  return cells > 0 && cells <= mostCells
}
