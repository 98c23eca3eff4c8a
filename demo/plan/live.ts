/** Plans are written and approved before the history begins, and worked off month by month as it is lived. */
import { addDays, daysBetween, dayOf, startOfDay } from '../../domain/calendar/day'
import type { LivedDay } from '../history/replay'
import { inTurns } from '../inTurns'
import type { Phone, Phones } from '../phones'
import { firstOffice } from '../township/people'
import type { Township } from '../township/township'
import { type DemoPart, type DemoPlan, type DemoTask, plansOf } from './plans'

const hour = 3_600_000
/** The office does one thing every five seconds. */
const pace = 5000
/** Progress is told on this day of each month. */
const tellingDay = '05'

/** The last one is written just now and waits for the head chief. */
const inForce = (plans: readonly DemoPlan[]) => plans.slice(0, -1)

export async function openPlans(phones: Phones, township: Township, { start, today }: Days): Promise<void> {
  const at = startOfDay(addDays(start, -1)) + 14 * hour
  await inTurns(inForce(plansOf(township, today)), async (plan) => {
    await writePlan(
      phones,
      plan,
      plan.parts.filter((part) => !isTakenLater(part, start)),
      at,
    )
    await approve(phones, plan.id, 1, at + hour)
  })
}

/** A part that came out of a report while the history was lived; in a shorter one it was there from the start. */
const isTakenLater = ({ taken }: DemoPart, start: string) => taken !== null && taken.on >= start

async function approve(phones: Phones, planId: string, number: number, at: number): Promise<void> {
  const decision = { planId, number, approved: true, reason: '' }
  await phones.as('head-chief-01', at).call('plan.decide', decision)
}

interface Days {
  readonly start: string
  readonly today: string
}

export async function writeNewPlan(phones: Phones, township: Township, now: number): Promise<void> {
  const plan = plansOf(township, dayOf(now)).at(-1)!
  await writePlan(phones, plan, plan.parts, now - 2 * hour)
}

async function writePlan(
  phones: Phones,
  { id, entry }: DemoPlan,
  parts: readonly DemoPart[],
  begin: number,
): Promise<void> {
  let at = begin
  const office = () => phones.as(firstOffice.id, (at += pace))
  await office().call('plan.save', { id, version: 0, entry })
  for (const part of parts) {
    await office().call('planProblem.save', { ...part.problem, version: 0 })
    await writePart(part, office)
  }
  await office().call('plan.submit', { planId: id, number: 1 })
}

async function writePart({ goal, tasks }: DemoPart, office: () => Phone): Promise<void> {
  await office().call('planGoal.save', { ...goal, version: 0 })
  await inTurns(tasks, async (task) => {
    await office().call('planTask.save', { id: task.id, version: 0, entry: task.entry })
  })
}

/** What was found becomes a problem of the plan, with a goal and a task, and the plan is approved anew. */
async function takePart(phones: Phones, planId: string, part: DemoPart, begin: number): Promise<void> {
  let at = begin
  const office = () => phones.as(firstOffice.id, (at += pace))
  const { problemId } = await office().call('plan.takeReport', { reportId: part.taken!.reportId })
  const { goal } = part
  await writePart({ ...part, goal: { ...goal, entry: { ...goal.entry, problemId } } }, office)
  await office().call('plan.submit', { planId, number: 2 })
  await approve(phones, planId, 2, at + hour)
}

/** What the departments tell of their tasks on this day, and what comes into a plan. */
export async function livePlans(
  phones: Phones,
  township: Township,
  { start, day, now }: LivedDay & { readonly start: string },
): Promise<void> {
  const at = startOfDay(day) + 15 * hour
  if (at > now) return
  const plans = inForce(plansOf(township, dayOf(now)))
  for (const { id, parts } of plans)
    for (const part of parts)
      if (isTakenLater(part, start) && part.taken?.on === day) await takePart(phones, id, part, at)
  const tasks = plans.flatMap(({ parts }) => parts).flatMap((part) => part.tasks)
  await inTurns(
    tasks.filter((task) => tells(task, start, day)),
    async (task) => {
      const percent = percentOn(task, day, dayOf(now))
      const id = `${task.id}-${day}`.replace(/[^0-9a-z]/g, '').padEnd(20, '0')
      const note = percent === 100 ? '已全部完成，请验收。' : `按计划推进，完成约 ${percent}%。`
      await phones
        .as(task.by, at)
        .call('planProgress.add', { id, entryId: task.id, entry: { percent, note, photos: [] } })
    },
  )
}

/** Done before the history begins, it is told on its first day. */
const doneOn = ({ doneOn: day }: DemoTask, start: string) => (day !== null && day < start ? start : day)

function tells(task: DemoTask, start: string, day: string): boolean {
  const end = doneOn(task, start)
  if (day === end) return true
  return day.endsWith(tellingDay) && task.begins <= day && (end === null || day < end)
}

/** Evenly from the day it begins to the day it is done, or to today. */
function percentOn({ begins, doneOn: end, percent }: DemoTask, day: string, today: string): number {
  if (end !== null && day >= end) return 100
  const share = daysBetween(begins, day) / Math.max(1, daysBetween(begins, end ?? today))
  return Math.min(Math.round((percent * share) / 5) * 5, 95)
}
