/** The four registers of a plan (一河一策), which refer to each other. */
import { dayOf } from '../../../domain/calendar/day'
import { done, refused } from '../../../domain/contract/answer'
import { planGoals, planProblems, plans, planTasks } from '../../../domain/plan/plans'
import { openRegister, sheetOf } from '../../kit/register'
import { references } from '../register'

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

/** What may be done with each of them. */
export const registerHandlers = {
  ...planRegister.handlers,
  ...problems.handlers,
  ...goals.handlers,
  ...taskRegister.handlers,
}

export const planSheet = sheetOf(plans, references)
export const planProblemSheet = sheetOf(planProblems, references)
export const planGoalSheet = sheetOf(planGoals, references)
export const planTaskSheet = sheetOf(planTasks, references)
