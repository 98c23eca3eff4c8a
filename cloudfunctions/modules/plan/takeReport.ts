import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import { problemFrom, problemIdOf } from '../../../domain/plan/fromReport'
import { planProblems } from '../../../domain/plan/plans'
import { cycleOf } from '../../../domain/plan/wholePlan'
import { dispatchedStates } from '../../../domain/report/aboutChief'
import { changeWithin } from '../../kit/register'
import type { BoundContext } from '../../platform/context'
import { transact } from '../../platform/transact'
import { reaches } from '../register'
import { reports } from '../report'
import { storedPlans } from './overdue'
import { storedProblems } from './planRepo'

/** What is said about a chief stays with the office; what was not dispatched yet may turn out to be nothing. */
export async function takeReport({ reportId }: ParsedInput<'plan.takeReport'>, context: BoundContext) {
  const report = await reports.get(reportId)
  if (!report) return refused('report.unknown')
  if (report.aboutChief || !dispatchedStates.includes(report.state)) return refused('plan.notForPlan')
  const reach = await reaches.get(report.reachId)
  const plan = reach && (await planOf(reach.waterId, dayOf(context.now)))
  if (!plan) return refused('plan.none')
  const problemId = problemIdOf(reportId)
  const answer = { planId: plan._id, problemId, planName: plan.name }
  return transact(context, plan._id, async (transaction) => {
    const before = await transaction.get(storedProblems, problemId)
    if (before) return done({ ...answer, planId: before.planId ?? plan._id })
    const values = problemFrom(report, plan._id, dayOf(report.submittedAt))
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
