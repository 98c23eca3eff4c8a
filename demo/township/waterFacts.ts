/** What the office of the demo township wrote of its waters, after the import had drawn them. */
import type { Input } from '../../domain/contract/contract'
import { distanceBetween } from '../../domain/geo/distance'
import { emptyEntry } from '../../domain/register/kit/register'
import { placesOf, type Reach, type WaterLevel } from '../../domain/register/reach'
import { waters } from '../../domain/register/waters'
import { type CoursePlan, coursePlans } from './waterPlan'

type Water = Pick<Input<'water.save'>, 'id' | 'entry'>
type Told = Partial<Water['entry']>

/** In a code the level, then a number within it: 「演示-镇-03」. */
const levelIn: Readonly<Record<WaterLevel, string>> = {
  province: '省',
  city: '市',
  county: '县',
  town: '镇',
  village: '村',
}

const written: Readonly<Record<string, Told>> = {
  w01: { boundary: 'county', starts: '上游镇界', ends: '下游镇界', goal: 'iii' },
  w02: { starts: '北部山口', goal: 'iii' },
  w03: { starts: '东北山口', goal: 'iii' },
  w04: { starts: '南部山口', goal: 'iii' },
}

/** All waters of the township, by whose reaches they are known. */
export function waterFactsOf(reaches: readonly Reach[]): readonly Water[] {
  const ids = [...new Set(reaches.map(({ waterId }) => waterId))]
  const numbers = new Map<WaterLevel, number>()
  return ids.map((id) => {
    const own = reaches.filter(({ waterId }) => waterId === id)
    const { waterName: name, kind, level } = own[0]!
    const number = (numbers.get(level) ?? 0) + 1
    numbers.set(level, number)
    const code = `演示-${levelIn[level]}-${String(number).padStart(2, '0')}`
    const villages = new Set(own.map(({ village }) => village)).size
    const facts: Told = { code, length: lengthOf(own), boundary: villages > 1 ? 'village' : 'none' }
    const entry = { ...emptyEntry(waters), name, kind, level, basin: '鳌江水系', ...facts }
    return { id, entry: { ...entry, ...courseOf(id), ...written[id] } }
  })
}

/** Kilometres: of a pond or reservoir the longest way across. */
function lengthOf(own: readonly Reach[]): number {
  const metres = own.reduce((sum, { geometry, length }) => {
    if (geometry.shape === 'line') return sum + length
    const shore = placesOf(geometry)
    return sum + Math.max(...shore.flatMap((one) => shore.map((other) => distanceBetween(one, other))))
  }, 0)
  return Math.round(metres) / 1000
}

const nameOf = (place: CoursePlan['from']) =>
  'water' in place ? coursePlans.find(({ id }) => id === place.water)?.name : undefined

/** Where it comes from and which water it joins. */
function courseOf(id: string): Told {
  const plan = coursePlans.find((each) => each.id === id)
  const [fed, joined] = plan ? [nameOf(plan.from), nameOf(plan.to)] : []
  return {
    ...(fed ? { starts: `${fed}引水口` } : {}),
    ...(joined ? { ends: `汇入${joined}`, upper: joined } : {}),
  }
}
