/** The directory of the township in the order people read: villages by name, and within one its reaches. */
import { byName } from '../../../domain/register/nameOrder'
import type { Reach } from '../../../domain/register/reach'
import { command } from '../../platform/store'
import { reaches, standing, villages } from '../register'

/** `away`: metres from the place that was asked for. */
export type River = Omit<Reach, 'geometry' | 'box'> & { readonly away?: number }

/** Most of the weight of a reach. */
const without = ['geometry', 'box', 'cells']

export const briefly = ({ _id, waterId, waterName, name, kind, level, village, length }: River): River => ({
  ...{ _id, waterId, waterName, name, kind, level, village, length },
})

/** For `sort`; two of one name are told apart, so that no page has one twice. */
const inOrder = (a: River, b: River) =>
  byName(a.village, b.village) || byName(a.name, b.name) || (a._id < b._id ? -1 : 1)

/** Reaches that stand on a day, of these villages or of all. */
export function riversIn(names: readonly string[] | null, day: string): Promise<River[]> {
  return riversWhere(names === null ? {} : { village: command.in([...names]) }, day)
}

async function riversWhere(where: object, day: string): Promise<River[]> {
  const found = await reaches.readAll({ where: { ...where, ...standing(day) }, without })
  return found.map(briefly).sort(inOrder)
}

/**
 * One more than `limit` of those behind the reach `cursor`, or all that are left. No village behind them is read. Reaches
 * of a village that nobody counted come last: none is left out.
 */
export async function villageByVillage(
  { cursor, limit }: { readonly cursor?: string | undefined; readonly limit: number },
  day: string,
): Promise<River[]> {
  const [known, [begun]] = await Promise.all([
    villages.readAll(),
    reaches.getMany(cursor ? [cursor] : [], without),
  ])
  // No village counts the reaches of none.
  const all = [{ _id: '', reaches: 0 }, ...known].sort((a, b) => byName(a._id, b._id))
  const isCounted = !begun || all.some(({ _id }) => _id === begun.village)
  const behind = (read: readonly River[]) =>
    begun ? read.filter((river) => inOrder(begun, river) < 0) : read
  let left = begun ? all.filter(({ _id }) => isCounted && byName(_id, begun.village) >= 0) : all
  const found: River[] = []
  while (left.length > 0 && found.length <= limit) {
    const next = untilFull(left, limit + 1 - found.length)
    found.push(...behind(await riversIn(next, day)))
    left = left.slice(next.length)
  }
  if (found.length <= limit) {
    const rest = await riversWhere({ village: command.nin(all.map(({ _id }) => _id)) }, day)
    found.push(...(isCounted ? rest : behind(rest)))
  }
  return found
}

/** Names from the front that have so many reaches together, or all. */
function untilFull(
  all: readonly { readonly _id: string; readonly reaches: number }[],
  wanted: number,
): string[] {
  let sum = 0
  const last = all.findIndex(({ reaches }) => (sum += reaches) >= wanted)
  return (last < 0 ? all : all.slice(0, last + 1)).map(({ _id }) => _id)
}
