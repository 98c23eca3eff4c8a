/** Plans (一河一策) as the functions see them; each file apart, so that a function carries only what it uses. */
export { planHandlers } from './handlers'
export { openTasksAt, plansOfWater, publicPlan, tasksInForce } from './ofWater'
export { planBook, planPaper } from './papers'
export { planFacts } from './facts'
export { overdueTasks } from './overdue'
export { planGoalSheet, planProblemSheet, planSheet, planTables, planTaskSheet } from './registers'
export { waitingPlans, waitingVersions } from './tasks'
