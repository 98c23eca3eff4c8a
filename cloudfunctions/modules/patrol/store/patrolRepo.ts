/** Patrols and what belongs to them: track, fingerprints, history lines, companions, counts by day. */
import type {
  Companionship,
  Delegation,
  Patrol,
  PatrolDay,
  PatrolHistoryLine,
} from '../../../../domain/patrol/patrol'
import type { WireTrack } from '../../../../domain/patrol/wireTrack'
import { inForce } from '../../../../domain/register/assignment'
import { daily, walk } from '../../../kit/jobs'
import { keyDigest, plainDigests } from '../../../platform/digest'
import { collection, command, type Stored } from '../../../platform/store'

export const patrols = collection<Patrol>('patrols')
/** File ids that a patrol holds; none when nothing was submitted by this id. */
export async function filesOfPatrol(patrolId: string): Promise<readonly string[]> {
  const patrol = await patrols.get(patrolId)
  return patrol ? photosOf(patrol) : []
}

/** All photos, those of the checklist too. */
export function photosOf({
  photos,
  checklist,
}: {
  readonly photos: readonly string[]
  readonly checklist: readonly { readonly before: readonly string[]; readonly after: readonly string[] }[]
}): string[] {
  return [...photos, ...checklist.flatMap(({ before, after }) => [...before, ...after])]
}

export const historyLines = collection<PatrolHistoryLine>('patrolHistory')
export const companionships = collection<Companionship>('companionships')
export const delegations = collection<Delegation>('delegations')
export const patrolDays = collection<PatrolDay>('patrolDays')

/**
 * `_id` is the patrol's: tracks are large and rarely read. `prints` are the track's fingerprints
 * (domain/patrol/rules/copiedTrack), by which a copy finds its original.
 */
export interface StoredTrack extends Stored {
  readonly track: WireTrack
  readonly prints: readonly string[]
}

export const tracks = collection<StoredTrack>('tracks')

/** Tracks of other patrols that share a fingerprint; more than a few are the same line again and again. */
export async function tracksLike(prints: readonly string[], patrolId: string): Promise<StoredTrack[]> {
  if (prints.length === 0) return []
  const found = await tracks.read({ where: { prints: command.in(prints) }, limit: 10 })
  return found.filter(({ _id }) => _id !== patrolId)
}

/** Sorts by start and is unique: 13 digits hold every instant until the year 2286. */
export function patrolKey(startedAt: number, patrolId: string): string {
  return `${String(startedAt).padStart(13, '0')}_${patrolId}`
}

/** Duties that others handed to this person, in force on a day. */
export async function delegationsTo(personId: string, day: string): Promise<Delegation[]> {
  const all = await delegations.readAll({ where: { delegateId: personId, until: command.gte(day) } })
  return all.filter((delegation) => delegation.revokedAt === null && inForce(delegation, day))
}

/** Until November 2026 digests had no key. */
export const keyDigests = walk({
  name: 'keyPatrolDigests',
  title: '一次旧巡河的校验码没能更新',
  over: patrols,
  slots: daily,
  where: () => plainDigests,
  each: (patrol) => keyDigest(patrols, 'patrol submission', patrol),
})
