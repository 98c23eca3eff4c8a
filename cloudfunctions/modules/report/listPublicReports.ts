import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { cellsAround } from '../../../domain/geo/cell'
import { fileAddresses } from '../../platform/sdk'
import { command } from '../../platform/store'
import { publicCounts, publicReports } from './reportRepo'
import { publicOnWire } from './reportOnWire'

const most = 200
/** Within a day by their random numbers: their order would say which came first. */
const newestDayFirst = [
  ['at', 'desc'],
  ['_id', 'desc'],
] as const
/** Beyond as many cells (about 30 km²) the newest of the whole township are shown. */
const mostCells = 30

/** Problems as everyone may see them: of one reach, or of a box of the map, newest first. */
export async function listPublicReports({ reachId, box, done: ended }: ParsedInput<'report.listPublic'>) {
  const where = { ...placeCondition(reachId, box), ...(ended === undefined ? {} : { done: ended }) }
  const [found, counts] = await Promise.all([
    publicReports.read({ where, order: newestDayFirst, limit: most }),
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
