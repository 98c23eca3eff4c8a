/**
 * Months are assessed as they are over: computed by the clock, looked at by one of the office, made final by another. In
 * the same morning the briefs of the month are made.
 */
import { addDays, startOfDay } from '../domain/calendar/day'
import { addWorkingDays } from '../domain/calendar/workingDays'
import type { LivedDay } from './history/replay'
import type { DemoCloud, Phones } from './phones'
import { strikeByMorning } from './strikes'
import { firstOffice, secondOffice } from './township/people'

const hour = 3_600_000
const minute = 60_000

/** The township assesses from the month in which its history begins, by the rules it was given. */
export async function openAssessment(phones: Phones, start: string): Promise<void> {
  const office = phones.as(firstOffice.id, startOfDay(addDays(start, -1)) + 11 * hour)
  const { uses } = await office.call('assessment.rules', {})
  if (uses.chief !== null) return
  const since = start.slice(0, 7)
  await office.call('assessment.useRules', { ...uses, chief: 'own', since })
}

/** On the first working day of a month the month before. */
export async function assessMonth(cloud: DemoCloud, phones: Phones, { day, now }: LivedDay): Promise<void> {
  const first = addWorkingDays(`${day.slice(0, 7)}-01`, 0)
  const morning = startOfDay(day) + 9 * hour
  if (day !== first || morning + 3 * hour > now) return
  await strikeByMorning(cloud, morning)
  await makeBriefs(cloud, morning)
  const period = addDays(`${day.slice(0, 7)}-01`, -1).slice(0, 7)
  const one = (after: number) => phones.as(firstOffice.id, morning + after)
  const other = (after: number) => phones.as(secondOffice.id, morning + after)
  const { items } = await one(minute).call('assessment.list', { period, limit: 100 })
  const open = items.filter(({ state }) => state !== 'final')
  if (open.length === 0) return
  const seen = open.map(({ id, revision }) => ({ id, revision }))
  const { done } = await one(hour).call('assessment.look', { sheets: seen })
  await other(2 * hour).call('assessment.finish', { sheets: done })
  await objectOnce(phones, period, open, morning + 2 * hour)
}

/** The same stroke has put down the briefs of the month; more than one of them makes all. */
async function makeBriefs(cloud: DemoCloud, morning: number): Promise<void> {
  const isDue = () => cloud.database.count('briefs', { nextAt: { $gt: 0 } }) > 0
  for (let n = 1; n <= mostStrokes && isDue(); n++) await strikeByMorning(cloud, morning + n * 10 * minute)
}

/** Before the office looks at what was assessed in the same hour. */
const mostStrokes = 4

/** In March somebody is not content, and gets an answer the same day. */
async function objectOnce(
  phones: Phones,
  period: string,
  sheets: readonly { id: string; who: string; total: number | null }[],
  at: number,
): Promise<void> {
  const short = sheets.find(({ total }) => total !== null && total < 1000)
  if (!period.endsWith('-03') || !short) return
  const words = { period, text: '演示：那几天村道封了过不去，请核对。' }
  await phones.as(short.who, at + 10 * minute).call('assessment.object', words)
  const office = phones.as(firstOffice.id, at + 40 * minute)
  const { sheet } = await office.call('assessment.get', { id: short.id })
  const answer = { upheld: false, text: '演示：封路只有一天，其余几天可以巡，维持原结果。' }
  await office.call('assessment.answer', { id: short.id, revision: sheet.revision, ...answer })
}
