/** The wire of documents: a table or a paper is ordered, made in the background, and fetched as a file. */
import * as v from 'valibot'
import { command, query } from '../contract/action'
import { clientId, day, id, instant, nothing, text } from '../contract/schemas'
import { dutyStandings } from '../patrol/dutyStanding'
import { patrolStatuses, patrolWays } from '../patrol/patrol'
import { chiefRoles } from '../identity/role'
import { problemLists } from './order'
import { documentIds } from './papers'
import { orderStates } from './sheets'

const sheet = v.picklist(documentIds)
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

/**
 * What narrows a table. Days count for tables of things that happened only; reach for patrols and problems, person for
 * these and duties, state for patrols, standing for duties, list and department for problems, entries for registers and problems.
 */
const narrowed = {
  from: v.optional(v.nullable(day), null),
  until: v.optional(v.nullable(day), null),
  village: v.optional(text(40), ''),
  status: v.optional(v.picklist(patrolStatuses)),
  way: v.optional(v.picklist(patrolWays)),
  /** Of duties (应巡进度), as their list shows them. */
  standing: v.optional(v.picklist(dutyStandings)),
  reachId: v.optional(id),
  personId: v.optional(id),
  list: v.optional(v.picklist(problemLists)),
  departmentId: v.optional(id),
  /** Of a register, or of problems: as the list is searched and narrowed. */
  entries: v.optional(
    v.object({
      search: v.optional(text(40)),
      filters: v.optional(v.record(id, text(64))),
      active: v.optional(v.boolean()),
      sort: v.optional(text(64)),
    }),
  ),
  /** Of the export to the county: only what was changed after it. */
  since: v.optional(instant),
  /** Of a paper: which one. */
  of: v.optional(text(64)),
}

const documentOnWire = v.object({
  id: clientId,
  sheet,
  ...narrowed,
  state: v.picklist(orderStates),
  orderedAt: instant,
  /** Rows written, and rows there are; null while nobody has counted. */
  done: count,
  rows: v.nullable(count),
  /** Of the finished file. */
  name: v.nullable(v.string()),
  bytes: v.nullable(count),
  /** Where it can be fetched for an hour. */
  address: v.nullable(v.string()),
  /** When the file is removed. */
  goneAt: v.nullable(instant),
})

/** Chiefs for the briefs of their own rivers, and nothing else. */
const roles = ['office', ...chiefRoles] as const

export const documentActions = {
  /** The same id again orders nothing new. */
  'document.order': command({
    roles,
    input: v.object({ orderId: clientId, sheet, ...narrowed }),
    output: v.object({ state: v.picklist(orderStates) }),
    perMinute: 30,
  }),
  /** One's own orders, the latest first; others' files are not told of. */
  'document.list': query({
    roles,
    input: nothing,
    output: v.object({ items: v.array(documentOnWire) }),
  }),
}
