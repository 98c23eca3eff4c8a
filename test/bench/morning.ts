/**
 * A county's Monday morning: 200 groups and 10,000 chiefs, all of whom are due and have allowed a reminder, are planned
 * and delivered by strokes of the clock, ten minutes apart. Run alone it prints its figures: CHIEFS=1178 CIRCLES=40 npx
 * tsx test/bench/morning.ts
 */
import { startOfDay } from '../../domain/calendar/day'
import { openTown, type Town } from '../cloudfunctions/town'
import { settleChiefs, villageOf } from './chiefs'

const day = '2026-11-23'
const minute = 60_000
const at = (hours: number, minutes = 0) => startOfDay(day) + (hours * 60 + minutes) * minute
const chiefsPerVillage = 100

export interface Phase {
  /** Strokes of the clock it took. */
  readonly strokes: number
  /** The longest stroke, ms. */
  readonly longest: number
  readonly whole: number
  readonly requests: number
}

export interface Morning {
  readonly chiefs: number
  readonly groups: number
  readonly planned: Phase
  readonly delivered: Phase
  /** Messages WeChat and the robots really took. */
  readonly received: number
  readonly posted: number
}

export async function benchMorning(chiefs = 10_000, groups = 200): Promise<Morning> {
  const town = await openTown()
  try {
    await settle(town, chiefs, groups)
    // The night's work, closing Sunday's week, is not part of the morning.
    await strikes(town, at(0, 10), () => !isOpen(town, 'closePeriods'))
    const planned = await strikes(
      town,
      at(6),
      () => !['freshenPushes', 'planDuties'].some((job) => isOpen(town, job)),
    )
    const delivered = await strikes(town, at(7, 30), (now) => nothingDue(town, now))
    const { openApi, robot } = town.cloud
    const received = openApi.sent('subscribeMessage.send').filter(({ answer }) => answer.errcode === 0).length
    const posted = Array.from({ length: groups }, (_, n) => robot.posted(`demo-g${n}`).length)
    return {
      chiefs,
      groups,
      planned,
      delivered,
      received,
      posted: posted.reduce((sum, each) => sum + each, 0),
    }
  } finally {
    await town.close()
  }
}

/** Strikes every ten minutes until `isDone`. */
async function strikes(town: Town, from: number, isDone: (now: number) => boolean): Promise<Phase> {
  const before = town.cloud.requests()
  const took: number[] = []
  for (let now = from; took.length === 0 || !isDone(now); now += 10 * minute) {
    const began = performance.now()
    await town.strike(now)
    took.push(performance.now() - began)
    if (took.length > 200) throw new Error('the clock does not come to an end')
  }
  return {
    strokes: took.length,
    longest: Math.max(...took),
    whole: took.reduce((sum, each) => sum + each, 0),
    requests: town.cloud.requests() - before,
  }
}

function isOpen({ cloud }: Town, job: string): boolean {
  const runs = cloud.database.find('jobRuns', { job }) as unknown as { slot: string; finished: boolean }[]
  return runs.length === 0 || runs.some(({ finished }) => !finished)
}

function nothingDue({ cloud }: Town, now: number): boolean {
  const due = { nextAt: { $gt: 0, $lte: now } }
  return ['pushes', 'reminders'].every((name) => cloud.database.find(name, due as never).length === 0)
}

/** The register of a county, its groups, and everybody's consent. */
async function settle({ cloud, as }: Town, chiefs: number, groups: number): Promise<void> {
  const { database, openApi, url } = cloud
  const ids = await settleChiefs(database, chiefs, chiefsPerVillage)
  await database.bulkInsert(
    'consents',
    ids.map((id) => ({ _id: `p:${id}_dutyDue`, template: 'dutyDue', left: 1, state: 'accepted' })),
  )
  for (const id of ids) openApi.consents.add(`wx-${id}`, 'id-of-dutyDue')
  await database.bulkInsert(
    'groups',
    Array.from({ length: groups }, (_, n) => ({
      ...{
        _id: `g${n}`,
        name: `演示群${n}`,
        kind: n % 2 ? 'secretaries' : 'villageChiefs',
        departmentId: null,
      },
      ...{
        villages: [villageOf((n * chiefsPerVillage) % chiefs, chiefsPerVillage)],
        liaisonId: null,
        liaisonName: '',
        minute: 450,
      },
      ...{ paused: false, robot: `${url}/cgi-bin/webhook/send?key=demo-g${n}`, code: null },
    })),
  )
  const office = as('office')
  await office.get('reminder.saveTemplates', {
    version: 0,
    ids: [{ template: 'dutyDue', templateId: 'id-of-dutyDue' }],
  })
  const { policy } = await office.get('push.getPolicy', {})
  await office.get('push.savePolicy', { ...policy, dueWithin: 10 })
}

if (process.argv[1]?.endsWith('bench/morning.ts')) {
  void benchMorning(Number(process.env.CHIEFS ?? 10_000), Number(process.env.CIRCLES ?? 200)).then(
    (morning) => {
      console.log(JSON.stringify(morning, null, 1))
      process.exit(0)
    },
  )
}
