/** Lives through the problems of a day, and the strikes of the clock in it. Everything may be repeated. */
import { addDays, dayOf } from '../../domain/calendar/day'
import { endsPeriod } from '../history/plan'
import type { LivedDay } from '../history/replay'
import { inTurns } from '../inTurns'
import type { DemoCloud, Phones } from '../phones'
import { strikeAtNight, strikeByDay } from '../strikes'
import type { Township } from '../township/township'
import { takeStep } from './act'
import { chiefMatters } from './chiefProblems'
import type { Matter } from './matter'
import { pastMatters, type Span } from './past'
import { presentMatters } from './present/matters'

export function mattersOf(township: Township, span: Span): Matter[] {
  return [
    ...pastMatters(township, span),
    ...presentMatters(township, span),
    ...chiefMatters(township, span, dayOf(span.now)),
  ]
}

/** The night after it is struck too, unless it is today's. */
export async function liveReports(
  cloud: DemoCloud,
  phones: Phones,
  matters: readonly Matter[],
  { day, now }: LivedDay,
): Promise<void> {
  const todays = matters.filter(({ steps }) => steps.some(({ at }) => at <= now && dayOf(at) === day))
  const live = (matter: Matter) => liveDay(cloud, phones, matter, day, now)
  await inTurns(todays.filter(isPlain), live)
  await inTurns(todays.filter(joinsAnother), live)
  for (const matter of todays.filter(({ risky }) => risky)) await foundRisky(cloud, () => live(matter))
  await strikeByDay(cloud, phones, day, now)
  if (day < dayOf(now)) await strikeAtNight(cloud, addDays(day, 1), endsPeriod(day))
}

/** Is joined to a report that must be there before. */
const joinsAnother = ({ steps }: Matter) => steps.some((step) => step.do === 'merge')
const isPlain = (matter: Matter) => !matter.risky && !joinsAnother(matter)

async function liveDay(
  cloud: DemoCloud,
  phones: Phones,
  matter: Matter,
  day: string,
  now: number,
): Promise<void> {
  for (const [n, step] of matter.steps.entries()) {
    if (dayOf(step.at) === day && step.at <= now) await takeStep(cloud, phones, matter, step, n)
  }
}

/** WeChat finds something in the next words it is asked about. */
async function foundRisky({ openApi }: DemoCloud, live: () => Promise<void>): Promise<void> {
  openApi.behave('security.msgSecCheck', { verdict: { suggest: 'risky', label: 20_001 }, times: 1 })
  await live().finally(() => openApi.reset())
}
