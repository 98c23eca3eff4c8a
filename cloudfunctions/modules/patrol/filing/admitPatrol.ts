/**
 * Whether a submitted patrol is the caller's to submit: own reach or a delegation for it, a possible time,
 * known companions, photos of its own. What passes is loaded here once for the steps that follow.
 */
import { dayOf } from '../../../../domain/calendar/day'
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import type { ParsedInput } from '../../../../domain/contract/contract'
import type { Person } from '../../../../domain/identity/person'
import type { Delegation } from '../../../../domain/patrol/patrol'
import { inForce, type Assignment } from '../../../../domain/register/assignment'
import type { Reach } from '../../../../domain/register/reach'
import type { BoundContext } from '../../../platform/context'
import { isUploadFor, someTooOld } from '../../../platform/pictures'
import { fileAddresses } from '../../../platform/sdk'
import { people } from '../../identity'
import { assignments, reaches } from '../../register'
import { delegations, photosOf } from '../store/patrolRepo'

export type Submission = ParsedInput<'patrol.submit'>

export interface Admitted {
  readonly reach: Reach
  readonly assignment: Assignment
  readonly delegation: Delegation | null
  readonly companions: readonly Person[]
  readonly startedAt: number
  readonly endedAt: number
  readonly day: string
}

const hour = 3600_000
/** A patrol that waited longer than this in the outbox is entered by the office instead. */
const oldest = 30 * 24 * hour
/** Nobody walks longer without ending. */
const longest = 24 * hour
/** The two clocks are compared at sending; the call itself takes a while. */
const tolerance = 60_000

/** The server's clock decides: the phone's times are shifted by how far its clock was off when sending. */
export function timesOf(input: Submission, { now, sentAt }: BoundContext) {
  const startedAt = Math.round(input.startedAt + (now - sentAt))
  const endedAt = Math.round(input.endedAt + (now - sentAt))
  return { startedAt, endedAt, day: dayOf(startedAt) }
}

export async function admitPatrol(input: Submission, context: BoundContext): Promise<Answer<Admitted>> {
  const { now } = context
  const { startedAt, endedAt, day } = timesOf(input, context)
  const impossible = endedAt < startedAt || endedAt > now + tolerance || endedAt - startedAt > longest
  if (impossible || startedAt < now - oldest) return refused('patrol.timeImpossible')
  if (!photosAreOwn(input)) return refused('input.invalid', 'photos')
  const [reach, assignment, delegation, companions, photosArrived] = await Promise.all([
    reaches.get(input.reachId),
    assignments.get(input.assignmentId),
    input.delegationId === null ? null : delegations.get(input.delegationId),
    people.getMany(input.companionIds),
    allArrived(photosOf(input), now),
  ])
  if (!reach) return refused('register.reachUnknown')
  if (!assignment || assignment.reachId !== reach._id || !inForce(assignment, day)) {
    return refused('patrol.reachForeign')
  }
  const own = assignment.personId === context.caller.personId && input.delegationId === null
  if (!own && !entitles(delegation, input, context.caller.personId, day))
    return refused('patrol.reachForeign')
  if (!companionsAreKnown(input, companions, context.caller.personId))
    return refused('register.personUnknown')
  if (!photosArrived) return refused('patrol.photoMissing')
  return done({ reach, assignment, delegation, companions, startedAt, endedAt, day })
}

function entitles(delegation: Delegation | null, input: Submission, personId: string, day: string): boolean {
  return (
    delegation !== null &&
    delegation.assignmentId === input.assignmentId &&
    delegation.delegateId === personId &&
    delegation.revokedAt === null &&
    inForce(delegation, day)
  )
}

function companionsAreKnown(input: Submission, found: readonly Person[], walkerId: string): boolean {
  const active = new Set(found.filter((person) => person.active).map((person) => person._id))
  return input.companionIds.every((id) => id !== walkerId && active.has(id))
}

/** Photos are uploaded to the patrol's own folder; a file from elsewhere is someone else's. */
function photosAreOwn(input: Submission): boolean {
  return photosOf(input).every((fileId) => isUploadFor(`patrols/${input.patrolId}`, fileId))
}

/** What the sweep is about to take counts as missing: its phone uploads it again. */
async function allArrived(fileIds: readonly string[], now: number): Promise<boolean> {
  const [found, tooOld] = await Promise.all([fileAddresses(fileIds), someTooOld(fileIds, now)])
  return !tooOld && fileIds.every((fileId) => fileId in found)
}
