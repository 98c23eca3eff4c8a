/** Facts of the year from the registers: waters as they stand, and who answered for them on the last day. */
import type { ChiefRole } from '../../../domain/identity/role'
import type { Assignment } from '../../../domain/register/assignment'
import type { ValueOf } from '../../../domain/register/kit/fields'
import type { WaterLevel } from '../../../domain/register/reach'
import { waters } from '../../../domain/register/waters'
import { type Counted, listed, type Span } from '../../../domain/summary/fact'
import type { peopleFacts } from '../../../domain/summary/facts/people'
import type { waterFacts } from '../../../domain/summary/facts/waters'
import type { StoredEntry } from '../../kit/register'
import { collection } from '../../platform/store'
import { people } from '../identity'
import { inForceIn } from './assignmentRepo'
import { activeDepartments } from './departments'
import { reaches, type ReachBriefly, standing, withoutLines } from './reachRepo'

const listedWaters = collection<StoredEntry<typeof waters.fields>>(waters.collection)

interface WholeWater {
  readonly name: string
  readonly kind: ValueOf<typeof waters.fields.kind>
  readonly level: WaterLevel
  readonly metres: number
}

const isRiver = ({ kind }: Pick<WholeWater, 'kind'>) => kind === 'river' || kind === 'stream'
const kilometres = (waters: readonly WholeWater[]) =>
  waters.reduce((sum, { metres }) => sum + metres, 0) / 1000

/** A water of the list that no reach runs along, e.g. a small one that nobody drew: as the list says. */
async function unlinedWaters(all: readonly ReachBriefly[]): Promise<(readonly [string, WholeWater])[]> {
  const lined = new Set(all.map(({ waterId }) => waterId))
  const listedOnes = await listedWaters.readAll({ where: { active: true } })
  return listedOnes.flatMap(({ _id, name, kind, level, length }) =>
    kind === null || level === null || lined.has(_id)
      ? []
      : [[_id, { name, kind, level, metres: (length ?? 0) * 1000 }] as const],
  )
}

function watersOf(
  all: readonly ReachBriefly[],
  unlined: readonly (readonly [string, WholeWater])[],
): WholeWater[] {
  const waters = new Map<string, WholeWater>(unlined)
  for (const { waterId, waterName: name, kind, level, length } of all)
    waters.set(waterId, { name, kind, level, metres: (waters.get(waterId)?.metres ?? 0) + length })
  return [...waters.values()].sort((a, b) => b.metres - a.metres || a.name.localeCompare(b.name, 'zh'))
}

const withLength = ({ name, metres }: WholeWater) => `${name}${(metres / 1000).toFixed(2)}公里`

async function countWaters(all: readonly ReachBriefly[]): Promise<Counted<typeof waterFacts>> {
  const waters = watersOf(all, await unlinedWaters(all))
  const rivers = waters.filter(isRiver)
  const of = (...levels: readonly WaterLevel[]) => rivers.filter(({ level }) => levels.includes(level))
  const [province, city, county, lesser] = [of('province'), of('city'), of('county'), of('town', 'village')]
  return {
    rivers: rivers.length,
    riversLength: kilometres(rivers),
    provinceRivers: province.length,
    provinceRiverNames: listed(province.map(withLength)),
    cityRivers: city.length,
    cityRiverNames: listed(city.map(withLength)),
    countyRivers: county.length,
    countyRiverNames: listed(county.map(({ name }) => name)),
    countyRiversLength: kilometres(county),
    lesserRivers: lesser.length,
    lesserRiversLength: kilometres(lesser),
    smallWaters: waters.length - rivers.length,
    reaches: all.length,
  }
}

/** Different people, or reaches, of these appointments. */
const different = (of: readonly Assignment[], by: 'personId' | 'reachId') =>
  new Set(of.map((each) => each[by])).size

async function countPeople(
  all: readonly ReachBriefly[],
  lastDay: string,
): Promise<Counted<typeof peopleFacts>> {
  const [appointed, departments, cleaners] = await Promise.all([
    inForceIn([], lastDay),
    activeDepartments(),
    people.count({ roles: 'cleaner', active: true }),
  ])
  const known = new Set(all.map(({ _id }) => _id))
  const of = (...roles: readonly ChiefRole[]) => appointed.filter(({ role }) => roles.includes(role))
  const answered = of('townChief', 'villageChief').filter(({ reachId }) => known.has(reachId))
  const withChief = different(answered, 'reachId')
  return {
    headChiefs: different(of('headChief'), 'personId'),
    townChiefs: different(of('townChief'), 'personId'),
    villageChiefs: different(of('villageChief'), 'personId'),
    policeChiefs: different(of('policeChief'), 'personId'),
    civilChiefs: different(of('civilChief'), 'personId'),
    reachesWithChief: withChief,
    reachesWithoutChief: all.length - withChief,
    villages: new Set(all.map(({ village }) => village)).size,
    departments: departments.length,
    cleaners,
  }
}

/** `lastDay`: of the period, or today where it goes on. */
export async function registerFacts({ until }: Span, today: string) {
  const lastDay = until < today ? until : today
  const all = await reaches.readAll({ where: standing(lastDay), without: withoutLines })
  return { ...(await countWaters(all)), ...(await countPeople(all, lastDay)) }
}
