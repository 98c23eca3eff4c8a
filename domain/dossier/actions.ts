/** The wire of dossiers: everything known of a water in one answer, and what of it everyone may know. */
import * as v from 'valibot'
import { query } from '../contract/action'
import { day, id } from '../contract/schemas'
import { chiefRoles } from '../identity/role'
import { taskStates, type TaskState } from '../plan/taskState'

const text = v.string()

const pane = v.object({
  ...{ key: text, title: text, none: text },
  facts: v.array(v.object({ name: text, value: text })),
  items: v.array(v.object({ title: text, detail: text, url: text })),
})

const states = Object.keys(taskStates) as [TaskState, ...TaskState[]]

export const dossierActions = {
  /** `missing`: how many subjects did not answer. */
  'dossier.get': query({
    roles: ['office', ...chiefRoles],
    input: v.object({ waterId: id }),
    output: v.object({
      ...{ name: text, panes: v.array(pane) },
      missing: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
  }),
  /** What is being done for a water, by the plan in force: no names, no money. */
  'dossier.public': query({
    roles: 'everyone',
    input: v.object({ waterId: id }),
    output: v.object({
      /** Class of quality that is aimed at; empty where none is written. */
      ...{ goal: text, planName: text, cycle: text, today: day },
      tasks: v.array(v.object({ name: text, until: v.nullable(day), state: v.picklist(states) })),
    }),
  }),
}
