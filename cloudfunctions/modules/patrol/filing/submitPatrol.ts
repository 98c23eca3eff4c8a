/**
 * A patrol arrives, perhaps for the third time. The patrol's id comes from the phone: the same content gets the
 * stored receipt, other content is a conflict. Everything it changes is written in one transaction.
 */
import { done, refused } from '../../../../domain/contract/answer'
import { compelledOn } from '../../../../domain/patrol/compliance'
import { counts, isUndecided, type Delegation, type Patrol } from '../../../../domain/patrol/patrol'
import { masked } from '../../../../domain/report/maskNumbers'
import type { BoundContext } from '../../../platform/context'
import { digestOf, isSameSubmission } from '../../../platform/digest'
import { transact, type Ahead, type Transaction } from '../../../platform/transact'
import { latestPatrols, rememberLatest } from '../../register'
import { problemFiler } from '../../report'
import { admitPatrol, timesOf, type Admitted, type Submission } from './admitPatrol'
import { countOnDay, dayId } from '../store/countOnDay'
import type { Due } from '../store/dues'
import { judgePatrol, lookAtTrack, type Judged } from './judgePatrol'
import { receiptOf } from '../reading/patrolOnWire'
import { companionships, historyLines, patrolDays, patrolKey, patrols, tracks } from '../store/patrolRepo'
import { dutyTerms } from '../store/policyRepo'
import { countFor, periodsOfPatrol, progress, progressId } from '../store/progressRepo'

export async function submitPatrol(input: Submission, context: BoundContext) {
  const digest = digestOf('patrol submission', input)
  // One trip to the store instead of seven in a row; what is refused has only been looked at.
  const [stored, admitted, seen, terms, fileProblems] = await Promise.all([
    patrols.get(input.patrolId),
    admitPatrol(input, context),
    lookAtTrack(input),
    dutyTerms(timesOf(input, context).day),
    problemFiler(),
  ])
  if (stored) return repeated(stored, digest, context)
  if (!admitted.ok) return admitted
  if (lacksEvidence(input, compelledOn(terms.policy.compliance, timesOf(input, context).day).photos))
    return refused('patrol.evidenceMissing')
  if (!seen.ok) return seen
  const judged = judgePatrol(input, admitted.value, seen.value, terms.policy, context)
  const patrol = patrolOf(input, digest, admitted.value, judged, context)
  const due = {
    assignment: admitted.value.assignment,
    periods: periodsOfPatrol(patrol, admitted.value.assignment, terms),
  }
  const ahead = touchedBy(patrol, due)

  return transact(
    context,
    patrol._id,
    async (transaction) => {
      const existing = await transaction.get(patrols, patrol._id)
      if (existing) return repeated(existing, digest, context)
      await transaction.set(patrols, patrol)
      const { prints } = judged
      if (input.track) await transaction.set(tracks, { _id: patrol._id, track: input.track, prints })
      await linkPeople(transaction, patrol, admitted.value.assignment.personId)
      await countFor(transaction, patrol, due, counts(patrol.status) ? { done: 1 } : { waiting: 1 })
      if (counts(patrol.status)) await rememberLatest(transaction, patrol)
      await countOnDay(transaction, patrol)
      const filed = await fileProblems(transaction, problemsOf(patrol, admitted.value))
      return filed.ok ? done(receiptOf(patrol)) : filed
    },
    ahead,
  )
}

/** What the transaction reads, so that it is read in one go. */
function touchedBy(patrol: Patrol, { assignment, periods }: Due): Ahead[] {
  return [
    [patrols, patrol._id],
    [patrolDays, dayId(patrol)],
    [latestPatrols, patrol.reachId],
    ...periods.map((period): Ahead => [progress, progressId(assignment._id, period)]),
  ]
}

function problemsOf({ _id, personId, personName, checklist, receivedAt }: Patrol, { reach }: Admitted) {
  return { patrolId: _id, reach, chief: { personId, name: personName }, checklist, now: receivedAt }
}

/** A line in the history of the walker and of whose duty it was; a question to each companion. */
async function linkPeople(transaction: Transaction, patrol: Patrol, principalId: string): Promise<void> {
  const { _id: patrolId, key, personName: fromName, reachName, day } = patrol
  for (const personId of new Set([patrol.personId, principalId])) {
    await transaction.set(historyLines, { _id: `${personId}_${key}`, personId, key, patrolId })
  }
  for (const { personId } of patrol.companions) {
    const question = { patrolId, personId, fromName, reachName, day, state: 'waiting' as const }
    await transaction.set(companionships, { _id: `${patrolId}_${personId}`, ...question })
  }
}

function repeated(stored: Patrol, digest: string, { caller }: BoundContext) {
  const same =
    isSameSubmission('patrol submission', stored.digest, digest) && stored.personId === caller.personId
  return same ? done(receiptOf(stored)) : refused('submission.conflict')
}

/** 多样化巡河 has no track: words or a photo stand for it. */
function lacksEvidence(input: Submission, photosRequired: boolean): boolean {
  if (photosRequired && input.photos.length === 0) return true
  return input.kind !== 'walk' && input.note === '' && input.photos.length === 0
}

const behalfOf = ({ _id, fromPersonId, fromName }: Delegation) => ({
  personId: fromPersonId,
  name: fromName,
  delegationId: _id,
})

function patrolOf(
  input: Submission,
  digest: string,
  { reach, assignment, delegation, companions, startedAt, endedAt, day }: Admitted,
  { assessment, status, explanation }: Judged,
  { caller, now }: BoundContext,
): Patrol {
  return {
    _id: input.patrolId,
    digest,
    key: patrolKey(startedAt, input.patrolId),
    personId: caller.personId,
    personName: caller.name,
    assignmentId: assignment._id,
    role: assignment.role,
    onBehalfOf: delegation && behalfOf(delegation),
    companions: companions.map(({ _id, name }) => ({ personId: _id, name, confirmedAt: null })),
    reachId: reach._id,
    reachName: reach.name,
    reachLength: reach.length,
    waterKind: reach.kind,
    village: reach.village,
    kind: input.kind,
    startedAt,
    endedAt,
    receivedAt: now,
    day,
    checklist: input.checklist.map((entry) => ({ ...entry, note: masked(entry.note) })),
    photos: input.photos,
    note: masked(input.note),
    assessment,
    status,
    explanation: explanation ? { text: masked(explanation), at: now } : null,
    review: null,
    awaited: isUndecided(status),
  }
}
