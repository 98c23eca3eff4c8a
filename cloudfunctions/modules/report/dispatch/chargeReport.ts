/** Giving a matter to someone (交办), or to someone else (改派). Who is charged must exist; the name is ours. */
import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import { hasTrust } from '../../../../domain/report/aboutChief'
import type { Assignee } from '../../../../domain/report/given'
import type { BoundContext } from '../../../platform/context'
import { people } from '../../identity'
import { activeDepartments } from '../../register'
import { takeStep } from '../handling/step'

type Charge = ParsedInput<'report.dispatch'>

export function dispatchReport(input: Charge, context: BoundContext) {
  return charge('dispatch', input, context)
}

export function reassignReport(input: Charge, context: BoundContext) {
  return charge('reassign', input, context)
}

async function charge(type: 'dispatch' | 'reassign', input: Charge, context: BoundContext) {
  const wanted = [input.lead, ...input.joint]
  const { assignees: known, trusted } = await knownAssignees(wanted)
  const [lead, ...joint] = wanted.flatMap(
    ({ kind, id }) => known.find((each) => each.kind === kind && each.id === id) ?? [],
  )
  if (!lead || joint.length !== input.joint.length) return refused('report.assigneeUnknown')
  const { handling, text } = input
  // Asked of the report as it is written: it may be marked in the same moment.
  return takeStep(context, input, [{ type, lead, joint, handling, text }], async (_transaction, report) =>
    report.aboutChief && ![lead, ...joint].every(({ id }) => trusted.includes(id))
      ? refused('report.aboutChief')
      : done(null),
  )
}

async function knownAssignees(wanted: readonly Assignee[]) {
  const ids = wanted.filter(({ kind }) => kind === 'person').map(({ id }) => id)
  const [departments, persons] = await Promise.all([activeDepartments(), people.getMany(ids)])
  const active = persons.filter(({ active }) => active)
  const assignees: Assignee[] = [
    ...departments.map(({ _id: id, name }) => ({ kind: 'department' as const, id, name })),
    ...active.map(({ _id: id, name }) => ({ kind: 'person' as const, id, name })),
  ]
  return { assignees, trusted: active.filter(({ roles }) => hasTrust(roles)).map(({ _id }) => _id) }
}
