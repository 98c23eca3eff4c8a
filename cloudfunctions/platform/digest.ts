/**
 * A keyed digest of what was submitted under an id: a repeat is known by it, and without the key nothing can be tried
 * against it, neither a contact nor a sentence.
 */
import { createHash } from 'node:crypto'
import { changeMany } from './changeMany'
import { keyedCode, type Purpose } from './keys'
import { type Collection, command, type Stored } from './store'

type Kind = Extract<Purpose, `${string} submission`>

/** Before it was keyed a digest was the plain SHA-256, in hex digits, which all come before this letter. */
const mark = 'k'

/** `input`: as it was parsed. Throws the refusal `vault.unavailable`. */
export function digestOf(kind: Kind, input: object): string {
  return keyedDigest(kind, createHash('sha256').update(JSON.stringify(input)).digest('hex'))
}

/** A stored digest in the keyed form; what is keyed, or stands for no submission (''), stays as it is. */
function keyedDigest(kind: Kind, stored: string): string {
  if (stored === '' || stored.startsWith(mark)) return stored
  return `${mark}${keyedCode(kind, stored).toString('hex')}`
}

/** Whether this was submitted, in whichever form its digest is stored. */
export const isSameSubmission = (kind: Kind, stored: string, digest: string) =>
  keyedDigest(kind, stored) === digest

/** The condition for those that are still plain. */
export const plainDigests = { digest: command.gt('').and(command.lt(mark)) }

/** Keys a plain one, unless it was meanwhile. Throws the refusal `vault.unavailable`. */
export async function keyDigest<T extends Stored & { readonly digest: string }>(
  documents: Collection<T>,
  kind: Kind,
  { _id, digest }: T,
): Promise<void> {
  await changeMany(documents, { _id, digest }, { digest: keyedDigest(kind, digest) } as object)
}
