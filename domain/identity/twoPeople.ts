/**
 * Two people are two people: who has just made, invited, untied or tied again somebody's identity may hold that
 * identity in the own hand, and cannot be the other half with it. Why so: docs/decisions/two-people.md.
 */
import { done, refused, type Answer } from '../contract/answer'
import type { ProblemCode } from '../contract/problems'

/** What one person did to another's identity. */
export type TieKind = 'entered' | 'invited' | 'unbound' | 'rebound'

/** The latest of these acts of one person on another; `_id` is `tieId(by, to)`. */
export interface Tie {
  readonly _id: string
  readonly by: string
  readonly to: string
  readonly kind: TieKind
  /** ms since the epoch */
  readonly at: number
}

/** Ids hold no colon, so no two pairs share an id. */
export const tieId = (by: string, to: string) => `${by}:${to}`

/** How long an act stands between two people, in ms: 30 days. */
export const tieLasts = 30 * 86_400_000

export function stillTied(tie: Tie | null | undefined, now: number): boolean {
  return !!tie && now - tie.at < tieLasts
}

/**
 * Whether these two may be the two halves of one decision. `ties`: what either did to the other, in any order.
 * `same` is the refusal for one person alone.
 */
export function twoPeople(
  one: string,
  other: string,
  ties: readonly (Tie | null | undefined)[],
  now: number,
  same: ProblemCode = 'identity.ownProposal',
): Answer<null> {
  if (one === other) return refused(same)
  const between = ties.some((tie) => {
    const concerns = tie && [tie.by, tie.to].every((id) => id === one || id === other)
    return concerns && stillTied(tie, now)
  })
  return between ? refused('identity.tooClose') : done(null)
}
