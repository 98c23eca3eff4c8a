/** One-time invitation codes, stored only as a hash. */
import { createHash, randomInt } from 'node:crypto'
import { collection, type Stored } from '../../platform/store'

export interface Invitation extends Stored {
  readonly personId: string
  readonly expiresAt: number
  readonly usedAt: number | null
  /** Person id; missing: before this was noted. */
  readonly invitedBy?: string
}

export const invitations = collection<Invitation>('invitations')

/** Without 0 O 1 I: read out on the phone, typed by people over fifty. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/** Eight of 32 signs, 40 bits: with few codes alive for a week and a rate limit, not to be guessed. */
export function newInvitationCode(): string {
  return Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join('')
}

export function invitationId(code: string): string {
  return createHash('sha256').update(code).digest('hex')
}
