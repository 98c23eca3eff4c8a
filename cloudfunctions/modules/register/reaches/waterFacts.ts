/**
 * Facts of the waters as they stand: level, kind and length as the register of waters (水域名录) has them; what is not
 * written there is said by the reaches and their lines.
 */
import type { WaterLevel } from '../../../../domain/register/reach'
import { waters } from '../../../../domain/register/waters'
import { type Counted, listed } from '../../../../domain/summary/fact'
import type { waterFacts } from '../../../../domain/summary/facts/waters'
import type { StoredEntry } from '../../../kit/register'
import { collection } from '../../../platform/store'
import type { ReachBriefly } from './reachRepo'

type ListedWater = StoredEntry<typeof waters.fields>
const listedWaters = collection<ListedWater>(waters.collection)

interface WholeWater {
  readonly name: string
  readonly kind: ListedWater['kind'] | null
  readonly level: WaterLevel | null
  readonly basin: string
  readonly metres: number
}

const isRiver = ({ kind }: Pick<WholeWater, 'kind'>) => kind === 'river' || kind === 'stream'
const kilometres = (waters: readonly WholeWater[]) =>
  waters.reduce((sum, { metres }) => sum + metres, 0) / 1000

const faces = (one: ReachBriefly, other: ReachBriefly) =>
  (one.otherSide ?? []).includes(other._id) || (other.otherSide ?? []).includes(one._id)

/** Metres along a water: where its two banks (界河) are reaches of their own, the longer one says it for both. */
function metresAlong(own: readonly ReachBriefly[]): number {
  const counted: ReachBriefly[] = []
  for (const reach of [...own].sort((a, b) => b.length - a.length))
    if (!counted.some((other) => faces(reach, other))) counted.push(reach)
  return counted.reduce((sum, { length }) => sum + length, 0)
}

function wholeWater(written: ListedWater | undefined, own: readonly ReachBriefly[]): WholeWater {
  const last = own[own.length - 1]
  return {
    name: written?.name ?? last?.waterName ?? '',
    kind: written?.kind ?? last?.kind ?? null,
    level: written?.level ?? last?.level ?? null,
    basin: written?.basin ?? '',
    metres: typeof written?.length === 'number' ? written.length * 1000 : metresAlong(own),
  }
}

/** Those that reaches run along, and those of the list that no reach does, e.g. small ones that nobody drew; the longest first. */
function watersOf(reaches: readonly ReachBriefly[], list: readonly ListedWater[]): WholeWater[] {
  const along = new Map<string, ReachBriefly[]>()
  for (const reach of reaches) along.set(reach.waterId, [...(along.get(reach.waterId) ?? []), reach])
  const written = new Map(list.map((each) => [each._id, each]))
  const undrawn = list.filter(
    ({ _id, active, kind, level }) => active && kind !== null && level !== null && !along.has(_id),
  )
  return [
    ...undrawn.map((each) => wholeWater(each, [])),
    ...[...along].map(([id, own]) => wholeWater(written.get(id), own)),
  ].sort((a, b) => b.metres - a.metres || a.name.localeCompare(b.name, 'zh'))
}

const withLength = ({ name, metres }: WholeWater) => `${name}${(metres / 1000).toFixed(2)}公里`

/** `reaches`: all that stand. */
export async function countWaters(reaches: readonly ReachBriefly[]): Promise<Counted<typeof waterFacts>> {
  const list = await listedWaters.readAll()
  const waters = watersOf(reaches, list)
  const rivers = waters.filter(isRiver)
  const of = (...levels: readonly WaterLevel[]) =>
    rivers.filter(({ level }) => level !== null && levels.includes(level))
  const [province, city, county, lesser] = [of('province'), of('city'), of('county'), of('town', 'village')]
  return {
    rivers: rivers.length,
    riversLength: kilometres(rivers),
    basinNames: listed([...new Set(rivers.flatMap(({ basin }) => (basin === '' ? [] : [basin])))]),
    provinceRivers: province.length,
    provinceRiverNames: listed(province.map(withLength)),
    cityRivers: city.length,
    cityRiverNames: listed(city.map(withLength)),
    countyRivers: county.length,
    countyRiverNames: listed(county.map(({ name }) => name)),
    countyRiversLength: kilometres(county),
    lesserRivers: lesser.length,
    lesserRiversLength: kilometres(lesser),
    dossiers: list.filter(({ active }) => active).length,
    smallWaters: waters.length - rivers.length,
    reaches: reaches.length,
  }
}
