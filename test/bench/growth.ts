/**
 * Does it stay quick when years of patrols are stored? Two towns side by side, one with ten thousand and one with a
 * million patrols, asked the same things in turns; the ratio of the medians is what matters, not the time.
 */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import type { Patrol } from '../../domain/patrol/patrol'
import { openTown, stream, type Town, townTime } from '../cloudfunctions/town'
import { walk } from '../cloudfunctions/walks'
import { medianOf } from './median'

/** As many as a county has; the two chiefs that are asked are among them. */
const people = 1000
/** Patrols a day in the stored past. */
const perDay = 400

function* pastPatrols(count: number): Generator<Patrol> {
  const today = dayOf(townTime())
  for (let n = 0; n < count; n++) {
    const day = addDays(today, -2 - Math.floor(n / perDay))
    const startedAt = startOfDay(day) + 8 * 3600_000 + (n % perDay) * 60_000
    const _id = `past${String(n).padStart(20, '0')}`
    const personId = n % people === 0 ? 'villageChief' : `person-${n % people}`
    yield {
      _id,
      digest: '',
      key: `${startedAt}_${_id}`,
      personId,
      personName: '演示河长',
      assignmentId: 'a-stream',
      role: 'villageChief',
      onBehalfOf: null,
      companions: [],
      reachId: n % people === 0 ? stream._id : `reach-${n % people}`,
      reachName: stream.name,
      reachLength: stream.length,
      waterKind: 'stream',
      village: `演示${n % 40}村`,
      kind: 'walk',
      startedAt,
      endedAt: startedAt + 1500_000,
      receivedAt: startedAt + 1600_000,
      day,
      checklist: [],
      photos: [],
      note: '',
      assessment: {
        rules: 1,
        duration: 1500,
        distance: 1800,
        coverage: 0.95,
        covered: [{ from: 0, to: 1700 }],
        gaps: [],
        findings: [],
        verdict: 'met',
      },
      status: 'met',
      explanation: null,
      review: null,
    }
  }
}

function* pastHistory(count: number) {
  for (const { _id: patrolId, personId, key } of pastPatrols(count)) {
    yield { _id: `${personId}_${key}`, personId, key, patrolId }
  }
}

async function townWith(count: number): Promise<Town> {
  const town = await openTown()
  await town.cloud.database.bulkInsert('patrols', pastPatrols(count))
  await town.cloud.database.bulkInsert('patrolHistory', pastHistory(count))
  return town
}

const asked = {
  'patrol.today': (town: Town) => town.as('villageChief').get('patrol.today', {}),
  'patrol.submit': (town: Town) => town.as('villageChief').get('patrol.submit', walk({ to: 0.5 })),
  'patrol.listMine': (town: Town) => town.as('villageChief').get('patrol.listMine', {}),
  'patrol.listAll': (town: Town) => town.as('office').get('patrol.listAll', {}),
  'patrol.overview': (town: Town) => town.as('office').get('patrol.overview', {}),
} as const

export interface Growth {
  readonly action: keyof typeof asked
  /** Medians in milliseconds. */
  readonly few: number
  readonly many: number
}

/** Medians of `rounds` calls each, taken in turns. */
export async function benchGrowth(few = 10_000, many = 1_000_000, rounds = 40): Promise<Growth[]> {
  const towns = { few: await townWith(few), many: await townWith(many) }
  const measured: Growth[] = []
  try {
    for (const [action, ask] of Object.entries(asked) as [
      Growth['action'],
      (town: Town) => Promise<unknown>,
    ][]) {
      const times = { few: [] as number[], many: [] as number[] }
      for (let round = -5; round < rounds; round++) {
        for (const size of ['few', 'many'] as const) {
          const began = performance.now()
          await ask(towns[size])
          if (round >= 0) times[size].push(performance.now() - began)
        }
      }
      measured.push({ action, few: medianOf(times.few), many: medianOf(times.many) })
    }
  } finally {
    await towns.few.close()
    await towns.many.close()
  }
  return measured
}
