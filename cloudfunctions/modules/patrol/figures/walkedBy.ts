/** What people walked between two days, whoever recorded it: read by the lines of their histories. */
import { addDays, startOfDay } from '../../../../domain/calendar/day'
import type { Patrol } from '../../../../domain/patrol/patrol'
import { command } from '../../../platform/store'
import { historyLines, patrolKey, patrols } from '../store/patrolRepo'

/** Without what weighs most; `distance` stays. */
const heavy = [
  'photos',
  'explanation',
  'earlier',
  'assessment.covered',
  'assessment.gaps',
  'assessment.findings',
]

/** By person; first and last Shanghai day. */
export async function walkedBy(
  personIds: readonly string[],
  { start, end }: { readonly start: string; readonly end: string },
): Promise<Map<string, Patrol[]>> {
  const key = command
    .gte(patrolKey(startOfDay(start), ''))
    .and(command.lt(patrolKey(startOfDay(addDays(end, 1)), '')))
  const lines = await historyLines.readAll({ where: { personId: command.in([...personIds]), key } })
  const found = await patrols.getMany(
    lines.map(({ patrolId }) => patrolId),
    heavy,
  )
  const known = new Map(found.map((patrol) => [patrol._id, patrol]))
  const walked = new Map<string, Patrol[]>()
  for (const { personId, patrolId } of lines) {
    const patrol = known.get(patrolId)
    if (patrol) walked.set(personId, [...(walked.get(personId) ?? []), patrol])
  }
  return walked
}
