/**
 * The head chief's screen over a county: 1,178 chiefs, 300 open reports, three years of counters, and a million patrols.
 * They are written into the store in batches of 2,000 past the wire (`bulkInsert`): ten minutes on a busy machine.
 */
import { addDays, dayOf } from '../../domain/calendar/day'
import { periodOf } from '../../domain/patrol/period'
import { openTown, type Town, townTime } from '../cloudfunctions/town'
import { settleChiefs, villageOf } from './chiefs'
import { askInTurns, type Growth } from './inTurns'
import { pastPatrols } from './patrolGrowth'
import { pastReports } from './reports'

const chiefs = 1_178
const perVillage = 30
const reports = 10_000

async function townWith(patrols: number): Promise<Town> {
  const town = await openTown()
  const { database } = town.cloud
  const ids = await settleChiefs(database, chiefs, perVillage)
  await database.bulkInsert('patrols', pastPatrols(patrols))
  await database.bulkInsert('reports', pastReports(reports))
  const days = Math.ceil(patrols / 1_000)
  await database.bulkInsert('patrolDays', countersOf(days))
  await database.bulkInsert('dutyProgress', progressOf(ids, Math.ceil(days / 7)))
  return town
}

/** Of every village and day up to today. */
function* countersOf(days: number) {
  const today = dayOf(townTime())
  for (let back = 0; back < days; back++)
    for (let n = 0; n < chiefs; n += perVillage) {
      const [day, village] = [addDays(today, -back), villageOf(n, perVillage)]
      const counted = { patrols: 25, met: 24, distance: 45_000, problems: 3 }
      yield { _id: `${day}_${village}`, day, village, ...counted }
    }
}

/** Weeks that are over; of the one that runs every second chief has walked. */
function* progressOf(ids: readonly string[], weeks: number) {
  const today = dayOf(townTime())
  for (let back = 0; back < weeks; back++) {
    const { key: periodKey, end: periodEnd } = periodOf('week', addDays(today, -7 * back))
    for (const [n, personId] of ids.entries()) {
      if (back === 0 && n % 2) continue
      const whose = { assignmentId: `a-${personId}`, personId, reachId: `reach-${personId}` }
      const over = back === 0 ? { missed: null } : { required: 1, missed: n % 50 === 0 ? 1 : 0 }
      yield {
        ...{ _id: `a-${personId}_${periodKey}`, ...whose, village: villageOf(n, perVillage) },
        ...{ periodKey, periodEnd, done: 1, lastPatrolId: null, ...over },
      }
    }
  }
}

export async function benchCockpit(few = 10_000, many = 1_000_000): Promise<Growth> {
  const towns = { few: await townWith(few), many: await townWith(many) }
  const asked = { 'desk.cockpit': (town: Town) => town.as('headChief').get('desk.cockpit', {}) }
  const [measured] = await askInTurns(towns, asked, 20)
  return measured!
}
