import { addDays, startOfDay } from '../../../../domain/calendar/day'
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { Binding } from '../../../../domain/identity/person'
import { deskOf, headChiefDesk, officeDesks } from '../../../../domain/report/desks'
import { sortKeyOf } from '../../../../domain/report/report'
import type { BoundContext } from '../../../platform/context'
import { command } from '../../../platform/store'
import { narrowedTo } from './narrowing'
import { desksOfWorker, knowingOf } from '../handling/partsOf'
import { reports } from '../store/reportRepo'
import { reportInList } from './reportOnWire'

type List = ParsedInput<'report.workList'>

/** What lies on a desk, what burns first on top; ended matters newest first. */
export async function workList(input: List, { caller, now }: BoundContext) {
  const where = condition(input, caller)
  if (!where) return refused('identity.forbidden')
  const { list, cursor, limit } = input
  const newestFirst = list === 'closed'
  const after = newestFirst ? command.lt : command.gt
  const place = cursor === undefined ? {} : { sortKey: after(cursor) }
  const found = await reports.read({
    where: command.and([where, place, ...within(input), ...narrowedTo(input)]),
    order: [['sortKey', newestFirst ? 'desc' : 'asc']],
    limit: limit + 1,
  })
  const shown = found.slice(0, limit)
  return done({
    items: shown.map((report) => reportInList(report, now, knowingOf(caller))),
    next: found.length > limit ? shown[shown.length - 1]!.sortKey : null,
  })
}

/** null: not for this caller. */
function condition({ list, departmentId }: List, caller: Binding): Record<string, unknown> | null {
  if (list === 'mine') return { desks: command.in(ownDesks(caller)) }
  const seesAll = caller.roles.includes('office') || caller.roles.includes('headChief')
  if (!seesAll) return list === 'closed' ? { 'lead.id': command.in(own(caller)), open: false } : null
  if (list === 'open') {
    const charged = departmentId ? { desks: deskOf({ kind: 'department', id: departmentId }) } : {}
    return { open: true, ...charged }
  }
  // What has ended lies on no desk any more.
  if (list === 'closed') return { open: false, ...(departmentId && { 'lead.id': departmentId }) }
  return { desks: officeDesks[list] }
}

/** Ended ones are ordered by when they ended. */
function within({ list, from, until }: List): object[] {
  const [first, end] = [from && startOfDay(from), until && startOfDay(addDays(until, 1))]
  const of = (moment: number) => (list === 'closed' ? sortKeyOf(moment, '') : moment)
  const by = list === 'closed' ? 'sortKey' : 'submittedAt'
  return [
    ...(first ? [{ [by]: command.gte(of(first)) }] : []),
    ...(end ? [{ [by]: command.lt(of(end)) }] : []),
  ]
}

const own = ({ personId, departmentId }: Binding) => (departmentId ? [departmentId, personId] : [personId])

export function ownDesks(caller: Binding): string[] {
  const desks = desksOfWorker({ caller, reachIds: [] })
  if (caller.roles.includes('office')) desks.push(...Object.values(officeDesks))
  if (caller.roles.includes('headChief')) desks.push(headChiefDesk)
  return desks
}
