import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import {
  problemFrom,
  problemFromRectification,
  problemIdOf,
  problemIdOfRectification,
} from '../../../domain/plan/fromReport'
import { planProblems, type PlanProblemValues } from '../../../domain/plan/plans'
import { cycleOf } from '../../../domain/plan/wholePlan'
import { dispatchedStates } from '../../../domain/report/aboutChief'
import { numberOf } from '../../../domain/report/number'
import { changeWithin } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reaches } from '../register'
import { reports } from '../report'
import { rectificationEntries } from '../supervision'
import { storedPlans } from './overdue'
import { storedProblems } from './planRepo'

/** What is said about a chief stays with the office; what was not dispatched yet may turn out to be nothing. */
export async function takeReport({ reportId }: ParsedInput<'plan.takeReport'>, context: BoundContext) {
  const report = await reports.get(reportId)
  if (!report) return refused('report.unknown')
  if (report.aboutChief || !dispatchedStates.includes(report.state)) return refused('plan.notForPlan')
  const made = (planId: string) => problemFrom(report, planId, dayOf(report.submittedAt))
  return takeInto(report.reachId, problemIdOf(numberOf(report)), made, context)
}

/** What was found from above belongs to whoever wrote it: its words go with it. */
export async function takeRectification(
  { rectificationId }: ParsedInput<'plan.takeRectification'>,
  context: BoundContext,
) {
  const found = await rectificationEntries.get(rectificationId)
  if (!found?.active) return refused('register.entryUnknown')
  if (!found.reachId) return refused('plan.noReach')
  const made = (planId: string) => problemFromRectification(found, planId)
  return takeInto(found.reachId, problemIdOfRectification(rectificationId), made, context)
}

async function takeInto(
  reachId: string,
  problemId: string,
  made: (planId: string) => PlanProblemValues,
  context: BoundContext,
) {
  const reach = await reaches.get(reachId)
  const plan = reach && (await planOf(reach.waterId, dayOf(context.now)))
  if (!plan) return refused('plan.none')
  const answer = { planId: plan._id, problemId, planName: plan.name }
  return transact(context, plan._id, async (transaction) => {
    const before = await transaction.get(storedProblems, problemId)
    if (before) return done({ ...answer, planId: before.planId ?? plan._id })
    const values = made(plan._id)
    const taken = await changeWithin(transaction, planProblems, problemId, context, () =>
      done({ values, active: true, ended: null }),
    )
    return taken.ok ? done(answer) : taken
  })
}

/** The plan in use whose years the day lies in; else the latest one. */
async function planOf(waterId: string, today: string) {
  const found = await storedPlans.readAll({ where: { active: true, waterId } })
  const year = Number(today.slice(0, 4))
  const latest = found.sort((a, b) => (b.from ?? 0) - (a.from ?? 0))
  const running = latest.find((plan) => cycleOf(plan).first <= year && year <= cycleOf(plan).last)
  return running ?? latest[0]
}
