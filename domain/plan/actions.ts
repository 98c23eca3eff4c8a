/** The wire of plans: their registers, the progress of tasks, approval and versions, what waits for whom. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, instant, nothing, text } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { actionsOf, known } from '../register/kit/actions'
import type { Fields, ValuesOf } from '../register/kit/fields'
import { logActionsOf } from '../register/kit/logActions'
import { entrySchema } from '../register/kit/schemas'
import { longestReturn, planStates, versionStates } from './approval'
import { planGoals, planProblems, planProgress, plans, planTasks } from './plans'

/** Everybody who works with plans. */
const staff = ['office', ...chiefRoles, 'department', 'cleaner'] as const

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const part = <F extends Fields>(fields: F) =>
  v.object({
    id,
    entry: entrySchema(fields) as v.GenericSchema<ValuesOf<F>>,
    names: known,
  })

const whole = v.object({
  plan: part(plans.fields),
  problems: v.array(part(planProblems.fields)),
  goals: v.array(part(planGoals.fields)),
  tasks: v.array(part(planTasks.fields)),
})

const version = v.object({
  number: count,
  state: v.picklist(versionStates),
  by: v.string(),
  at: instant,
  decidedBy: v.nullable(v.string()),
  decidedAt: v.nullable(instant),
  reason: v.string(),
})

/** A task as its owner sees it on the phone. */
const ownTask = v.object({
  ...part(planTasks.fields).entries,
  planName: v.string(),
  waterName: v.string(),
})

const takenInto = v.object({ planId: id, problemId: id, planName: v.string() })

export const planActions = {
  ...actionsOf(plans),
  ...actionsOf(planProblems),
  ...actionsOf(planGoals),
  ...actionsOf(planTasks),
  ...logActionsOf(planProgress),
  /** Everything of a plan in one answer. */
  'plan.whole': query({
    roles: staff,
    input: v.object({ planId: id }),
    output: v.object({
      whole,
      state: v.picklist(planStates),
      /** Written differently since the version that waits or is in force. */
      changed: v.boolean(),
      /** The newest first, at most 20. */
      versions: v.array(version),
      may: v.object({ submit: v.boolean(), decide: v.boolean() }),
    }),
  }),
  /** As it was handed in. */
  'plan.version': query({
    roles: staff,
    input: v.object({ planId: id, number: count }),
    output: v.object({ whole, version }),
  }),
  /** Hands in what is written now as the version `number`, one more than the last; the same again is the same. */
  'plan.submit': command({
    roles: ['office'],
    input: v.object({ planId: id, number: count }),
    output: nothing,
  }),
  /** Approves a version that was handed in, or sends it back with a reason. */
  'plan.decide': command({
    roles: ['headChief'],
    input: v.object({ planId: id, number: count, approved: v.boolean(), reason: text(longestReturn) }),
    output: nothing,
  }),
  /** Tasks of the caller that are not done, of plans in force: what is overdue first. At most 100. */
  'plan.myTasks': query({
    roles: staff,
    input: nothing,
    output: v.object({ today: day, items: v.array(ownTask) }),
  }),
  /** One task, and whether the caller may say how far it is. */
  'plan.task': query({
    roles: staff,
    input: v.object({ taskId: id }),
    output: v.object({ task: part(planTasks.fields), may: v.object({ report: v.boolean() }) }),
  }),
  /** A report becomes a problem of the plan of its water; the same again is the same. */
  'plan.takeReport': command({
    roles: ['office'],
    input: v.object({ reportId: id }),
    output: takenInto,
  }),
  /** The same of a finding of supervision. */
  'plan.takeRectification': command({
    roles: ['office'],
    input: v.object({ rectificationId: id }),
    output: takenInto,
  }),
}
