/**
 * Do list, page and map stay quick in a township with 300 waters, 2,000 sign boards and outlets and 20,000 readings?
 * Beside it one of a tenth the size: each water has as many of each, so only the whole grows.
 */
import { addDays, dayOf } from '../../domain/calendar/day'
import { outlets } from '../../domain/outlet/outlets'
import { emptyEntry } from '../../domain/register/kit/register'
import { waters } from '../../domain/register/waters'
import { signBoards } from '../../domain/signBoard/signBoards'
import { readings } from '../../domain/waterQuality/readings'
import { sections } from '../../domain/waterQuality/sections'
import { cellsAround } from '../../domain/geo/cell'
import { boxOf } from '../../domain/geo/distance'
import { REACH_RADIUS } from '../../domain/report/reachAt'
import { openTown, type Town, townTime } from '../cloudfunctions/town'
import { type Asked, askInTurns, type Growth } from './inTurns'

const [west, south] = [120.2, 27.5]
/** Each water a kilometre long, in rows of twenty. */
const lineOf = (n: number) =>
  Array.from({ length: 50 }, (_, at): [number, number] => [
    west + (n % 20) * 0.012 + at * 0.0002,
    south + Math.floor(n / 20) * 0.01 + Math.sin(at / 5) * 0.0005,
  ])

const stored = { active: true, version: 1 }
const many = (count: number) => Array.from({ length: count }, (_, n) => n)

async function fill(town: Town, count: number): Promise<void> {
  const boards = Math.round((count * 10) / 3)
  const sampled = Math.round((count * 200) / 3)
  const today = dayOf(townTime())
  const of = (n: number) => n % count
  const put = (name: string, documents: readonly object[]) =>
    town.cloud.database.bulkInsert(name, documents as never)
  await put(
    'waters',
    many(count).map((n) => waterOf(n)),
  )
  await put(
    'reaches',
    many(count).map((n) => reachOf(n)),
  )
  await put(
    'villages',
    many(15).map((n) => ({ _id: `演示${n}村`, reaches: Math.round(count / 15) })),
  )
  await put(
    'sections',
    many(count).map((n) => ({
      ...{ ...emptyEntry(sections), ...stored, _id: `s-${n}`, name: `断面${n}`, reachId: `r-${n}` },
      ...{ place: lineOf(n)[25], target: 'III', grade: 'III', gradedOn: today },
    })),
  )
  for (const [register, name] of [
    [signBoards, 'sign'],
    [outlets, 'outlet'],
  ] as const)
    await put(
      register.collection,
      many(boards).map((n) => ({
        ...{ ...emptyEntry(register as typeof signBoards), ...stored, _id: `${name}-${n}` },
        ...{ number: `${name}-${String(n).padStart(5, '0')}`, reachId: `r-${of(n)}` },
        place: lineOf(of(n))[n % 50],
      })),
    )
  await put(
    'waterReadings',
    many(sampled).map((n) => ({
      ...{ ...emptyEntry(readings), ...stored, _id: `reading-${n}`, sectionId: `s-${of(n)}`, ammonia: '0.5' },
      ...{ reachId: `r-${of(n)}`, day: addDays(today, -Math.floor(n / count) * 30), grade: 'II', met: 'yes' },
    })),
  )
}

const waterOf = (n: number) => ({
  ...{ ...emptyEntry(waters), ...stored, _id: `w-${n}`, name: `演示河${n}`, kind: 'stream', level: 'town' },
})

function reachOf(n: number) {
  const line = lineOf(n)
  const box = boxOf(line)
  return {
    ...{ _id: `r-${n}`, waterId: `w-${n}`, waterName: `演示河${n}`, name: `演示河${n} 1 段`, kind: 'stream' },
    ...{ level: 'town', village: `演示${n % 15}村`, geometry: { shape: 'line', line }, length: 1000, box },
    cells: cellsAround(box, REACH_RADIUS),
  }
}

let asker = 0
/** Everybody may look only so often a minute. */
const anyone = (town: Town) => town.as(`resident${2_000_000 + ++asker}`)
const [lng, lat] = lineOf(0)[25]!

const asked: Asked = {
  'water.list': (town) => town.as('office').get('water.list', {}),
  'signBoard.list': (town) => town.as('office').get('signBoard.list', {}),
  'outlet.list': (town) => town.as('office').get('outlet.list', {}),
  'reading.list': (town) => town.as('office').get('reading.list', {}),
  'dossier.get': (town) => town.as('office').get('dossier.get', { waterId: 'w-0' }),
  'section.line': (town) => town.as('office').get('section.line', { id: 's-0' }),
  'bank.get': (town) => anyone(town).get('bank.get', { reachId: 'r-0' }),
  'register.getReach': (town) => anyone(town).get('register.getReach', { reachId: 'r-0' }),
  'register.listLines (a page of the map)': (town) => anyone(town).get('register.listLines', {}),
  'river.list (near)': (town) => anyone(town).get('river.list', { place: [lng, lat] }),
  'river.list (all, the first page)': (town) => anyone(town).get('river.list', {}),
}

export async function benchWaterGrowth(few = 30, all = 300): Promise<Growth[]> {
  const towns = { few: await openTown(), many: await openTown() }
  await fill(towns.few, few)
  await fill(towns.many, all)
  return askInTurns(towns, asked, 30)
}
