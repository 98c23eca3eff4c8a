/**
 * Makes the demo: a township, its people, weeks or a year of patrols and reports, all through the real functions, so
 * that every number on a screen was computed the way it is in production. Only three documents are put in by hand
 * (see registers.ts), since the first two of an office have nobody to enter them.
 */
import { addDays, dayOf, daysBetween, startOfDay, weekdayOf } from '../domain/calendar/day'
import { enterStanding, liveStories } from './diary'
import { assessMonth, openAssessment } from './assessments'
import { pauseForTyphoon } from './history/pauses'
import { replay } from './history/replay'
import { type DemoCloud, type Phones, phonesOf } from './phones'
import { livePlans, openPlans, writeNewPlan } from './plan/live'
import { tieRobot } from './push/groups'
import { liveMorning } from './push/mornings'
import { openPush, openReminders } from './push/open'
import { type DemoRecord, readRecord, writeRecord } from './record'
import { enterFirstOffice, fillRegisters } from './registers'
import { liveReports, mattersOf } from './reports/live'
import { heardOfPhotos, strikeAtNight } from './strikes'
import { storiesOf } from './stories'
import { handOver } from './township/handover'
import { agreeOnKin } from './township/kin'
import { makeTownship, type Township } from './township/township'

const hour = 3_600_000

export interface DemoOptions {
  readonly seed: number | string
  /** Where the progress is kept: a file in the data folder of the cloud. */
  readonly recordFile: string
  /** Epoch milliseconds that the history leads up to; default: the clock of the cloud. */
  readonly now?: number
  /** Whole weeks of history before the running one. */
  readonly weeks: number
  /** Hears in plain words how far it is. */
  readonly say?: (line: string) => void
  /** Hears of each day that is over, and of how many there are. */
  readonly onDay?: (lived: { readonly day: string; readonly done: number; readonly all: number }) => void
}

/**
 * Answers whether anything was made: false when the demo was complete already, and then it costs nothing. While it
 * works, no timer may strike the clock: it would close the days of the history before they were lived.
 */
export async function seedDemo(cloud: DemoCloud, options: DemoOptions): Promise<boolean> {
  const say = options.say ?? (() => undefined)
  const found = await readRecord(options.recordFile)
  if (found?.complete) return false
  if (found && found.seed !== options.seed) {
    throw new Error(`演示数据是用种子 ${found.seed} 开始做的，请删除数据目录后重来`)
  }
  const township = makeTownship(options.seed)
  cloud.setPersonas([...township.personas])
  const phones = phonesOf(cloud)
  // The notices of WeChat Pay come at the hour of this machine; in the history the phone asks instead.
  cloud.payments.behave({ on: 'notice', copies: 0 })
  const record = await openRegisters(cloud, phones, township, found ?? begin(cloud, options), options)
  // Where the played robot listens is another port since a stop.
  await tieRobot(cloud, phones, startOfDay(record.start))
  const submitted = await liveThrough(cloud, phones, township, record, options)
  await writeNewPlan(phones, township, record.now)
  await handOver(phones, township, record.now)
  await agreeOnKin(phones, record.now)
  await openReminders(cloud, phones, record.now)
  await heardOfPhotos(cloud)
  cloud.payments.reset()
  await writeRecord(options.recordFile, { ...record, through: yesterdayOf(record), complete: true })
  say(
    `演示数据已就绪：${township.reaches.length} 段河，${township.people.length} 人，新增巡河 ${submitted} 次`,
  )
  return true
}

/** History begins on a Monday, so that its first week is a whole one. */
function begin({ clock }: DemoCloud, { seed, now = clock.now(), weeks }: DemoOptions): DemoRecord {
  const today = dayOf(now)
  const start = addDays(today, 1 - weekdayOf(today) - 7 * weeks)
  return { seed, start, now, assignmentIds: null, through: addDays(start, -1), complete: false }
}

type Ready = DemoRecord & { readonly assignmentIds: NonNullable<DemoRecord['assignmentIds']> }

async function openRegisters(
  cloud: DemoCloud,
  phones: Phones,
  township: Township,
  record: DemoRecord,
  { recordFile, say }: DemoOptions,
): Promise<Ready> {
  if (record.assignmentIds) return { ...record, assignmentIds: record.assignmentIds }
  await writeRecord(recordFile, record)
  say?.('正在登记演示镇的河段和人员……')
  await enterFirstOffice(cloud)
  const days = { start: record.start, today: dayOf(record.now) }
  const ready = { ...record, assignmentIds: await fillRegisters(cloud, phones, township, days) }
  await openPlans(phones, township, days)
  await enterStanding(phones, storiesOf(township, days.today), record.start)
  await openAssessment(phones, record.start)
  await openPush(cloud, phones, startOfDay(record.start) - hour)
  await strikeAtNight(cloud, record.start, true)
  await writeRecord(recordFile, ready)
  return ready
}

/** Day by day up to yesterday, and of today what is over; answers how many patrols were walked. */
async function liveThrough(
  cloud: DemoCloud,
  phones: Phones,
  township: Township,
  record: Ready,
  { recordFile, say, onDay }: DemoOptions,
): Promise<number> {
  const { seed, start, now } = record
  const today = dayOf(now)
  const matters = mattersOf(township, record)
  const stories = storiesOf(township, today)
  let submitted = 0
  for (let day = addDays(record.through, 1); day <= today; day = addDays(day, 1)) {
    await pauseForTyphoon(phones, seed, { day, now })
    await liveMorning(cloud, phones, seed, { day, now })
    await assessMonth(cloud, phones, { day, now })
    submitted += await replay(phones, township, record, { day, now })
    await liveStories(phones, stories, { start, day, now })
    await livePlans(phones, township, { start, day, now })
    await liveReports(cloud, phones, matters, { day, now })
    if (day < today) await writeRecord(recordFile, { ...record, through: day })
    onDay?.({ day, done: daysBetween(start, day) + 1, all: daysBetween(start, today) + 1 })
    if (weekdayOf(day) === 7 || day === today) say?.(`已过到 ${day}，新增巡河 ${submitted} 次`)
  }
  return submitted
}

const yesterdayOf = ({ now }: DemoRecord) => addDays(dayOf(now), -1)
