/**
 * What a year comes to: the assessment of a month, the yearly summary and a long ledger, of a county and of a tenth of
 * it. Per chief, per village and per thousand rows the county may cost no more.
 */
import { addDays, dayOf, startOfDay } from '../../domain/calendar/day'
import type { Database } from '../../local/database'
import { ordered, patrolOn, written } from '../cloudfunctions/document/tables'
import { openTown, type Town, townTime } from '../cloudfunctions/town'
import { settleChiefs, villageOf } from './chiefs'
import type { Growth } from './inTurns'
import { medianOf } from './median'
import { pastReports } from './reports'

const perVillage = 30
const minute = 60_000

export interface UnitGrowth extends Growth {
  /** What one unit of the work is. */
  readonly unit: string
  /** ms of the whole work in the large town. */
  readonly whole: number
}

/** Sizes of the two towns; a tenth of the large one is the small one. */
const county = { chiefs: 1_178, rows: 100_000 }

type Work = (town: Town) => Promise<number>

/** `fill` makes a town of a size, `work` answers how many ms the work took; the median of three. */
async function compare(
  { action, unit, size, units }: { action: string; unit: string; size: number; units: number },
  fill: (town: Town, size: number) => Promise<void>,
  work: Work,
): Promise<UnitGrowth> {
  const times = { few: [] as number[], many: [] as number[] }
  for (let round = 0; round < 3; round++)
    for (const [which, share] of [
      ['few', 0.1],
      ['many', 1],
    ] as const) {
      const town = await openTown()
      try {
        await fill(town, Math.round(size * share))
        times[which].push(await work(town))
      } finally {
        await town.close()
      }
    }
  const whole = medianOf(times.many)
  return { action, unit, whole, few: medianOf(times.few) / (units * 0.1), many: whole / units }
}

async function timed(run: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await run()
  return performance.now() - began
}

const month = '2026-11'
const days = Array.from({ length: 30 }, (_, n) => addDays(`${month}-01`, n))
const chiefOf = (ids: readonly string[], n: number) => {
  const personId = ids[n % ids.length]!
  const village = villageOf(n % ids.length, perVillage)
  return {
    personId,
    personName: '演示',
    assignmentId: `a-${personId}`,
    reachId: `reach-${personId}`,
    village,
  }
}

/** Everybody walked once a week and a quarter of them found something. */
async function fillMonth({ cloud: { database } }: Town, chiefs: number): Promise<void> {
  const ids = await settleChiefs(database, chiefs, perVillage)
  const walks = Array.from({ length: chiefs * 4 }, (_, n) => {
    return patrolOn(days[Math.floor(n / chiefs) * 7 + 1]!, n, chiefOf(ids, n))
  })
  await database.bulkInsert('patrols', walks as never)
  await database.bulkInsert(
    'patrolHistory',
    walks.map(({ _id: patrolId, personId, key }) => ({ _id: `${personId}_${key}`, personId, key, patrolId })),
  )
  const found = { source: 'chief', submittedAt: startOfDay(`${month}-10`) }
  await putReports(database, chiefs / 4, (n) => ({ ...found, ...foundBy(ids, n) }))
}

const foundBy = (ids: readonly string[], n: number) => {
  const { personId: filedBy, reachId, village } = chiefOf(ids, n * 4)
  return { filedBy, reachId, village }
}

async function putReports(database: Database, count: number, change: (n: number) => object): Promise<void> {
  const reports = [...pastReports(Math.round(count))]
  await database.bulkInsert('reports', reports.map((report, n) => ({ ...report, ...change(n) })) as never)
}

/** The first working day after the month: whatever else the clock has to do then is done before. */
async function assess({ cloud, strike }: Town): Promise<number> {
  const runs = () => cloud.database.find('jobRuns', {}) as unknown as { job: string; finished: boolean }[]
  let now = startOfDay('2026-12-01') + 60 * minute
  do await strike((now += 10 * minute))
  while (runs().some(({ finished }) => !finished))
  const use = { _id: 'assessment', version: 2, chief: 'own', township: 'township', since: month, latest: {} }
  await cloud.database.bulkInsert('policies', [use as never])
  const isOver = () => runs().some(({ job, finished }) => job === 'computeAssessments' && finished)
  return timed(async () => {
    do await strike((now += 10 * minute))
    while (!isOver())
  })
}

/** A year of everything that grows: counters, problems with their events, the daily push, rewards. */
async function fillYear({ cloud: { database } }: Town, chiefs: number): Promise<void> {
  const ids = await settleChiefs(database, chiefs, perVillage)
  const past = Array.from({ length: 320 }, (_, n) => addDays(dayOf(townTime()), -n))
  const villages = Array.from({ length: Math.ceil(chiefs / perVillage) }, (_, n) => `演示第${n}村`)
  const daily = past.flatMap((day) => villages.map((village) => ({ day, village })))
  const counted = { patrols: 25, met: 24, distance: 45_000, problems: 3 }
  await database.bulkInsert(
    'patrolDays',
    daily.map((each) => ({ _id: `${each.day}_${each.village}`, ...each, ...counted })),
  )
  await database.bulkInsert(
    'pushes',
    daily.map(({ day, village }) => ({
      ...{ _id: `${day}_${village}`, day, groupId: village, state: 'delivered', nextAt: null },
      ...{ text: '今日巡河'.repeat(100), markdown: '', poster: null },
    })),
  )
  await putReports(database, chiefs * 3, (n) => ({
    ...foundBy(ids, n),
    submittedAt: startOfDay(past[n % 320]!),
  }))
  const life = ['filed', 'dispatched', 'escalated', 'closed']
  await database.bulkInsert(
    'reportEvents',
    Array.from({ length: chiefs * 12 }, (_, n) => {
      const [reportId, seq] = [`past${String(Math.floor(n / 4)).padStart(20, '0')}`, n % 4]
      return { _id: `${reportId}_${seq}`, reportId, seq, type: life[seq], at: startOfDay(past[n % 320]!) }
    }) as never,
  )
  const paid = { state: 'paid', amount: 5_000 }
  await database.bulkInsert(
    'rewards',
    Array.from({ length: chiefs }, (_, n) => ({ _id: `r${n}`, ...paid, paidAt: startOfDay(past[n % 320]!) })),
  )
}

async function summarise(town: Town): Promise<number> {
  const office = town.as('office')
  await office.get('summary.get', { year: '2026' })
  return timed(() => office.get('summary.count', { year: '2026' }))
}

async function fillLedger({ cloud: { database } }: Town, rows: number): Promise<void> {
  await database.bulkInsert(
    'patrols',
    (function* () {
      for (let n = 0; n < rows; n++) yield patrolOn(addDays('2026-11-17', -(n % 300)), n)
    })() as never,
  )
}

const exportPatrols = (town: Town) =>
  timed(async () => {
    const document = await written(town, await ordered(town, { sheet: 'patrols' }))
    if (document.state !== 'ready') throw new Error(`the ledger is ${document.state}`)
  })

export async function benchYear({ chiefs, rows } = county): Promise<UnitGrowth[]> {
  const of = (action: string, unit: string, size: number, units: number) => ({ action, unit, size, units })
  const villages = Math.ceil(chiefs / perVillage)
  return [
    await compare(
      of(`a month of ${chiefs.toLocaleString('en')} chiefs assessed by the clock`, 'chief', chiefs, chiefs),
      fillMonth,
      assess,
    ),
    await compare(
      of(`\`summary.count\` of ${villages} villages`, 'village', chiefs, villages),
      fillYear,
      summarise,
    ),
    await compare(
      of(`the ledger of patrols, ${rows.toLocaleString('en')} rows`, '1,000 rows', rows, rows / 1000),
      fillLedger,
      exportPatrols,
    ),
  ]
}
