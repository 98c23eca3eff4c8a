/**
 * A patrol arrives, perhaps for the third time. The patrol's id comes from the phone: the same content gets the
 * stored receipt, other content is a conflict. Everything it changes is written in one transaction.
 */
import { done, refused } from '../../../domain/contract/answer'
import { counts, isUndecided, type Delegation, type Patrol } from '../../../domain/patrol/patrol'
import { masked } from '../../../domain/report/maskNumbers'
import type { BoundContext } from '../../platform/context'
import { digestOf, isSameSubmission } from '../../platform/digest'
import { transact, type Transaction } from '../../platform/transact'
import { rememberLatest } from '../register'
import { problemFiler } from '../report'
import { admitPatrol, type Admitted, type Submission } from './admitPatrol'
import { countOnDay } from './countOnDay'
import { judgePatrol, type Judged } from './judgePatrol'
import { receiptOf } from './patrolOnWire'
import { companionships, historyLines, patrolKey, patrols, tracks } from './patrolRepo'
import { dutyTerms } from './policyRepo'
import { countFor, periodsOfPatrol } from './progressRepo'

export async function submitPatrol(input: Submission, context: BoundContext) {
  const digest = digestOf('patrol submission', input)
  const stored = await patrols.get(input.patrolId)
  if (stored) return repeated(stored, digest, context)
  const admitted = await admitPatrol(input, context)
  if (!admitted.ok) return admitted
  const terms = await dutyTerms(admitted.value.day)
  if (lacksEvidence(input, terms.policy.compliance.photosRequired)) return refused('patrol.evidenceMissing')
  const judged = await judgePatrol(input, admitted.value, terms.policy, context)
  if (!judged.ok) return judged
  const patrol = patrolOf(input, digest, admitted.value, judged.value, context)
  const periods = periodsOfPatrol(patrol, admitted.value.assignment, terms)
  const fileProblems = await problemFiler()

  return transact(context, patrol._id, async (transaction) => {
    const existing = await transaction.get(patrols, patrol._id)
    if (existing) return repeated(existing, digest, context)
    await transaction.set(patrols, patrol)
    const { prints } = judged.value
    if (input.track) await transaction.set(tracks, { _id: patrol._id, track: input.track, prints })
    await linkPeople(transaction, patrol, admitted.value.assignment.personId)
    const due = { assignment: admitted.value.assignment, periods }
    await countFor(transaction, patrol, due, counts(patrol.status) ? { done: 1 } : { waiting: 1 })
    if (counts(patrol.status)) await rememberLatest(transaction, patrol)
    await countOnDay(transaction, patrol)
    await fileProblems(transaction, problemsOf(patrol, admitted.value))
    return done(receiptOf(patrol))
  })
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
