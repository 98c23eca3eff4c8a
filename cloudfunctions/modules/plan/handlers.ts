/** What is answered of plans: their registers, approval, and the progress of tasks. */
import { decide, showVersion, showWhole, submit } from './approve'
import { registerHandlers } from './registers'
import { takeRectification, takeReport } from './takeReport'
import { listMyTasks, progressHandlers, showTask } from './tasks'

export const planHandlers = {
  ...registerHandlers,
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
