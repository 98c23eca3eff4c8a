/** The wire of 督查整改: two registers, and what of them stands in its public notice. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { day, id, nothing } from '../contract/schemas'
import { actionsOf } from '../register/kit/actions'
import { clues } from './clues'
import { rectifications } from './rectifications'

export const supervisionActions = {
  ...actionsOf(clues),
  ...actionsOf(rectifications),
  /** What is true becomes a sheet of the second ledger, under the clue's id: twice is once. */
  'clue.rectify': command({
    roles: ['office'],
    input: v.object({ id }),
    output: v.object({ rectificationId: id }),
  }),
  /** How it stands in time: days that count working days, which no phone does. */
  'rectification.standing': query({
    roles: ['office', 'headChief', 'department'],
    input: v.object({ id }),
    output: v.object({
      ...{ due: v.nullable(day), late: v.boolean(), noticeUntil: v.nullable(day) },
      ...{ objections: v.number(), openObjections: v.number() },
    }),
  }),
  /** What is owed by the caller's department, as the one in charge or helping; the earliest first. */
  'rectification.mine': query({
    roles: ['department'],
    input: nothing,
    output: v.object({
      items: v.array(v.object({ id, problem: v.string(), due: v.nullable(day), late: v.boolean() })),
    }),
  }),
  /** The table of a notice as counties publish it (整改任务, 责任单位, 目标, 措施, 情况), for everyone to object to. */
  'supervision.notices': query({
    roles: 'everyone',
    input: nothing,
    output: v.object({
      items: v.array(
        v.object({
          ...{ id, problem: v.string(), department: v.string(), goal: v.string(), measures: v.string() },
          ...{ remedy: v.string(), from: day, until: day, telephone: v.string() },
        }),
      ),
    }),
  }),
}
