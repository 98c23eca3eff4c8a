/** One-time invitation codes, stored only as a keyed code: of forty bits a plain hash is soon tried out. */
import { createHash, randomInt } from 'node:crypto'
import { forgetting } from '../../kit/jobs'
import { keyedCode } from '../../platform/keys'
import { collection, command, type Stored } from '../../platform/store'

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

export const invitationId = (code: string) => `i${keyedCode('invitation', code).toString('hex')}`

/** Where a code is stored that someone brings; those given out until November 2026 lie under a plain hash. */
export async function whereInvited(code: string): Promise<string> {
  const id = invitationId(code)
  const former = createHash('sha256').update(code).digest('hex')
  return (await invitations.get(id)) === null && (await invitations.get(former)) !== null ? former : id
}

const memory = 7 * 24 * 3600_000

/** Codes a week over, used or not, say nothing any more. */
export const forgetInvitations = forgetting(invitations, (now) => ({ expiresAt: command.lt(now - memory) }))
