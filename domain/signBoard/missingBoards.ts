/** In which villages a water passes without enough sign boards. How many are enough is the township's to say. */
import type { Reach } from '../register/reach'

export interface BoardRule {
  /** Boards of a water in each village it passes. */
  readonly perVillage: number
  /** Metres of one water in one village for which one more is wanted. */
  readonly furtherEvery: number
}

/** 《河长（湖长）公示牌设置管理规范》 of Hebei, 2022: one in each village, more where it runs over 8 km in one. */
export const defaultBoardRule: BoardRule = { perVillage: 1, furtherEvery: 8000 }

type Passed = Pick<Reach, '_id' | 'waterId' | 'waterName' | 'village' | 'length'>

export interface MissingBoards {
  readonly waterName: string
  readonly village: string
  /** Boards that are not there yet. */
  readonly missing: number
}

/** By water and village; `boards`: those in use, by the reach they stand at. */
export function missingBoards(
  reaches: readonly Passed[],
  boards: readonly { readonly reachId: string | null }[],
  { perVillage, furtherEvery }: BoardRule,
): MissingBoards[] {
  const passed = new Map<string, { reaches: Passed[]; there: number }>()
  const keyOf = ({ waterId, village }: Passed) => `${waterId} ${village}`
  for (const reach of reaches) {
    const known = passed.get(keyOf(reach))
    if (known) known.reaches.push(reach)
    else passed.set(keyOf(reach), { reaches: [reach], there: 0 })
  }
  const byId = new Map(reaches.map((reach) => [reach._id, reach]))
  for (const { reachId } of boards) {
    const reach = byId.get(reachId ?? '')
    if (reach) passed.get(keyOf(reach))!.there++
  }
  return [...passed.values()].flatMap(({ reaches: within, there }) => {
    const metres = within.reduce((sum, { length }) => sum + length, 0)
    const missing = perVillage + Math.floor(metres / furtherEvery) - there
    const { waterName, village } = within[0]!
    return missing > 0 ? [{ waterName, village, missing }] : []
  })
}
