/** What is answered of plans: four registers that refer to each other, approval, and the progress of tasks. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import { planGoals, planProblems, plans, planTasks } from '../../../domain/plan/plans'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'
import { decide, showVersion, showWhole, submit } from './approve'
import { takeRectification, takeReport } from './takeReport'
import { listMyTasks, progressHandlers, showTask } from './tasks'

/** A goal whose year is over is one nobody can work for; one that was written in time may still be corrected. */
const goals = openRegister(planGoals, references, async ({ before, values, active }, { now }) => {
  const changed = active && before?.year !== values.year
  const past = changed && values.reached === '' && (values.year ?? 0) < Number(dayOf(now).slice(0, 4))
  return async () => (past ? refused('plan.goalPast') : done({}))
})

const planRegister = openRegister(plans, references)
const taskRegister = openRegister(planTasks, references)
const problems = openRegister(planProblems, references)

export const planTables = [planRegister, problems, goals, taskRegister].map(({ parts }) => parts)

export const planHandlers = {
  ...planRegister.handlers,
  ...problems.handlers,
  ...goals.handlers,
  ...taskRegister.handlers,
  ...progressHandlers,
  'plan.whole': showWhole,
  'plan.version': showVersion,
  'plan.submit': submit,
  'plan.decide': decide,
  'plan.myTasks': listMyTasks,
  'plan.task': showTask,
  'plan.takeReport': takeReport,
  'plan.takeRectification': takeRectification,
}

export const planSheet = sheetOf(plans, references)
export const planProblemSheet = sheetOf(planProblems, references)
export const planGoalSheet = sheetOf(planGoals, references)
export const planTaskSheet = sheetOf(planTasks, references)
