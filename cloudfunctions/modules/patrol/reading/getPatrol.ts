import { done, refused } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { BoundContext } from '../../../platform/context'
import { fileAddresses } from '../../../platform/sdk'
import { reaches, reachOnWire } from '../../register'
import { mayDo, maySee } from '../review/mayOnPatrol'
import { assessmentOnWire, patrolOnWire } from './patrolOnWire'
import { questionOnWire, questions } from '../store/questionRepo'
import { patrols, photosOf, tracks } from '../store/patrolRepo'

/** One patrol whole: for who walked it, who asked for it, companions, and the office. */
export async function getPatrol({ patrolId }: ParsedInput<'patrol.get'>, { caller }: BoundContext) {
  const patrol = await patrols.get(patrolId)
  if (!patrol) return refused('patrol.unknown')
  if (!maySee(patrol, caller)) return refused('identity.forbidden')
  const [reach, track, photoUrls, asked] = await Promise.all([
    reaches.get(patrol.reachId),
    tracks.get(patrolId),
    fileAddresses(photosOf(patrol)),
    questions.get(patrolId),
  ])
  if (!reach) return refused('register.reachUnknown')
  return done({
    patrol: patrolOnWire(patrol),
    reach: reachOnWire(reach),
    track: track?.track ?? null,
    assessment: assessmentOnWire(patrol.assessment),
    checklist: [...patrol.checklist],
    photos: [...patrol.photos],
    photoUrls,
    note: patrol.note,
    explanation: patrol.explanation,
    review: patrol.review,
    earlier: patrol.earlier ?? null,
    question: asked && questionOnWire(asked),
    unread: patrol.personId === caller.personId && Boolean(patrol.newsUntil),
    may: mayDo(patrol, caller),
  })
}
