/** What the caller is to a report: decides which commands are theirs. */
import type { Binding } from '../../../../domain/identity/person'
import type { Actor } from '../../../../domain/report/mayGive'
import type { Part } from '../../../../domain/report/parts'
import { chiefMaySee, hasTrust } from '../../../../domain/report/aboutChief'
import { deskOf } from '../../../../domain/report/desks'
import type { Assignee } from '../../../../domain/report/given'
import type { Report } from '../../../../domain/report/report'
import { dayOf } from '../../../../domain/calendar/day'
import { assignmentsOf } from '../../register'
import type { Knowing } from '../reading/reportOnWire'

/** The caller with the reaches they answer for today. */
export interface Worker {
  readonly caller: Binding
  readonly reachIds: readonly string[]
}

export async function workerOf(caller: Binding, now: number): Promise<Worker> {
  const walks = caller.roles.some((role) => role.endsWith('Chief'))
  const own = walks ? await assignmentsOf(caller.personId, dayOf(now)) : []
  return { caller, reachIds: own.map(({ reachId }) => reachId) }
}

/** Desks at which this person's work lies. */
export function desksOfWorker({ caller }: Worker): string[] {
  const { personId, departmentId } = caller
  const own = [deskOf({ kind: 'person', id: personId })]
  return departmentId ? [...own, deskOf({ kind: 'department', id: departmentId })] : own
}

export function actorFor(worker: Worker, report: Report): Actor {
  const { caller, reachIds } = worker
  const desks = desksOfWorker(worker)
  const trusted = hasTrust(caller.roles)
  if (report.aboutChief && !trusted) return { parts: [], name: caller.name }
  const isAmong = (all: readonly (Assignee | null)[]) =>
    all.some((each) => each && desks.includes(deskOf(each)))
  const parts: [Part, boolean][] = [
    ['lead', isAmong([report.lead])],
    ['joint', isAmong(report.joint)],
    ['office', caller.roles.includes('office')],
    ['headChief', caller.roles.includes('headChief')],
    ['chief', reachIds.includes(report.reachId) && (trusted || chiefMaySee(report, caller.personId))],
  ]
  return { parts: parts.flatMap(([part, is]) => (is ? [part] : [])), name: caller.name }
}

/** Who has the whole township before them knows when something was filed; who handles it, the day. */
export function knowingOf({ roles }: Binding): Knowing {
  return hasTrust(roles) ? 'office' : 'handler'
}

/** Office and head chief see all; others what they work on, and of their own reaches what chiefs may see. */
export function maySee(actor: Actor): boolean {
  return actor.parts.length > 0
}
