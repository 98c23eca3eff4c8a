/**
 * Does it stay quick when years of patrols are stored? Two towns side by side, one with ten thousand and one with a
 * million patrols, asked the same things in turns; the ratio of the medians is what matters, not the time.
 */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import type { Patrol } from '../../domain/patrol/patrol'
import { openTown, stream, type Town, townTime } from '../cloudfunctions/town'
import { ordered } from '../cloudfunctions/document/tables'
import { walk } from '../cloudfunctions/walks'
import { type Asked, askInTurns, type Growth } from './inTurns'

/** As many as a county has; the two chiefs that are asked are among them. */
const people = 1000
/** Patrols a day in the stored past. */
const perDay = 400

export function* pastPatrols(count: number): Generator<Patrol> {
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

const asked: Asked = {
  'patrol.today': (town) => town.as('villageChief').get('patrol.today', {}),
  'patrol.submit': (town) => town.as('villageChief').get('patrol.submit', walk({ to: 0.5 })),
  'patrol.listMine': (town) => town.as('villageChief').get('patrol.listMine', {}),
  'patrol.listAll': (town) => town.as('office').get('patrol.listAll', {}),
  'patrol.overview': (town) => town.as('office').get('patrol.overview', {}),
  'all ledgers of a day': async (town) => {
    const day = addDays(dayOf(townTime()), -3)
    const document = await ordered(town, { sheet: 'ledgers', from: day, until: day })
    if (document.state !== 'ready') throw new Error('the workbook was not made')
  },
}

export async function benchPatrolGrowth(few = 10_000, many = 1_000_000): Promise<Growth[]> {
  return askInTurns({ few: await townWith(few), many: await townWith(many) }, asked)
}
