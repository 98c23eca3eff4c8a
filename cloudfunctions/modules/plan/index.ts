/** Plans (一河一策) as the functions see them; each file apart, so that a function carries only what it uses. */
export {
  planGoalSheet,
  planHandlers,
  planProblemSheet,
  planSheet,
  planTables,
  planTaskSheet,
} from './handlers'
export { openTasksAt, plansOfWater, publicPlan, tasksInForce } from './ofWater'
export { planBook, planPaper } from './papers'
export { planFacts } from './facts'
export { overdueTasks } from './overdue'
export { waitingPlans, waitingVersions } from './tasks'
