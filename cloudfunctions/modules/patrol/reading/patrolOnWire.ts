/** A patrol as lists show it. */
import type { Patrol } from '../../../../domain/patrol/patrol'

export function patrolOnWire(patrol: Patrol) {
  const { assessment } = patrol
  return {
    id: patrol._id,
    personName: patrol.personName,
    role: patrol.role,
    onBehalfOf: patrol.onBehalfOf?.name ?? null,
    companions: patrol.companions.filter((each) => each.confirmedAt !== null).map((each) => each.name),
    reachId: patrol.reachId,
    reachName: patrol.reachName,
    reachLength: patrol.reachLength,
    waterKind: patrol.waterKind,
    village: patrol.village,
    kind: patrol.kind,
    startedAt: patrol.startedAt,
    day: patrol.day,
    duration: assessment.duration,
    distance: assessment.distance,
    coverage: assessment.coverage,
    covered: [...assessment.covered],
    problems: patrol.checklist.length,
    status: patrol.status,
    ...(patrol.paper ? { paper: true } : {}),
    ...(patrol.paper?.kin ? { paperBy: patrol.paper.by } : {}),
  }
}

export function assessmentOnWire({ covered, gaps, findings, ...rest }: Patrol['assessment']) {
  return { ...rest, covered: [...covered], gaps: [...gaps], findings: [...findings] }
}

/** What the phone gets back for a submitted patrol, the first time and every time after. */
export function receiptOf({ _id, status, assessment }: Patrol) {
  return { patrolId: _id, status, assessment: assessmentOnWire(assessment) }
}
