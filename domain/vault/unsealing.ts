/**
 * Unsealing: who reported is looked up only when one person asks with a reason and another agrees (docs/decisions/vault.md).
 * The state is read off what happened, so it cannot disagree with it.
 */
import { done, refused, type Answer } from '../contract/answer'

/** Characters of why somebody asks, and of what the other says to it. */
export const longestUnsealing = 500

export const unsealingStates = ['requested', 'declined', 'agreed', 'read', 'lapsed'] as const

export type UnsealingState = (typeof unsealingStates)[number]

interface Someone {
  readonly personId: string
  readonly name: string
}

export interface Unsealing {
  readonly _id: string
  /** Sorts by time of request and is unique. */
  readonly key: string
  readonly reportId: string
  readonly reason: string
  readonly requestedBy: Someone
  readonly requestedAt: number
  readonly decision: {
    readonly by: Someone
    readonly agreed: boolean
    readonly note: string
    readonly at: number
  } | null
  readonly readAt: number | null
}

/** Agreed for a case at hand, not for later: one hour, in milliseconds. */
export const readingTime = 3600_000

export function unsealingState({ decision, readAt }: Unsealing, now: number): UnsealingState {
  if (decision === null) return 'requested'
  if (!decision.agreed) return 'declined'
  if (readAt !== null) return 'read'
  return now < decision.at + readingTime ? 'agreed' : 'lapsed'
}

/** Another person than the one who asked, and once. */
export function mayDecide(unsealing: Unsealing, personId: string): Answer<null> {
  if (unsealing.requestedBy.personId === personId) return refused('vault.ownRequest')
  return unsealing.decision === null ? done(null) : refused('vault.alreadyDecided')
}

/** Only the one who asked, after another agreed, once, within `readingTime`. */
export function mayRead(unsealing: Unsealing, personId: string, now: number): Answer<null> {
  if (unsealing.requestedBy.personId !== personId) return refused('identity.forbidden')
  const state = unsealingState(unsealing, now)
  if (state === 'agreed') return done(null)
  return refused(state === 'read' || state === 'lapsed' ? 'vault.readingOver' : 'vault.notAgreed')
}
