/** Patrols as they go to the county. */
import type { Patrol } from '../../../../domain/patrol/patrol'
import { ledgerOf } from '../reading/ledger'
import { patrols } from '../store/patrolRepo'

/** The last moment (ms) at which anything of it changed. */
const changedAt = ({ receivedAt, explanation, review, companions }: Patrol): number =>
  Math.max(
    receivedAt,
    explanation?.at ?? 0,
    review?.at ?? 0,
    ...companions.map(({ confirmedAt }) => confirmedAt ?? 0),
  )

/** `since`: ms since the epoch, null for all of these days. */
export async function* exchangedPatrols(
  days: { readonly from: string | null; readonly until: string | null },
  since: number | null,
) {
  const where = ledgerOf({ ...days, village: '' })
  for await (const page of patrols.pages({ where, without: ['photos', 'earlier'] }, 'key'))
    yield page
      .filter((patrol) => since === null || changedAt(patrol) > since)
      .map(({ _id: id, assessment, checklist, ...patrol }) => ({
        ...{ id, assignmentId: patrol.assignmentId, personId: patrol.personId },
        ...{ personName: patrol.personName, role: patrol.role, reachId: patrol.reachId },
        ...{ village: patrol.village, day: patrol.day, kind: patrol.kind, status: patrol.status },
        startedAt: new Date(patrol.startedAt).toISOString(),
        endedAt: new Date(patrol.endedAt).toISOString(),
        distance: Math.round(assessment.distance),
        coverage: Math.round(assessment.coverage * 1000) / 1000,
        findings: JSON.stringify(checklist.map(({ item }) => item)),
        note: patrol.note,
      }))
}
