/** Photos that prove something which is no entry of a register; uploaded under an id of their own, kept as copies. */
import { photos } from '../../../domain/register/kit/fields'
import { collection, type Stored } from '../../platform/store'
import { withCopies } from './uploads'
import type { Copies } from './stored'

/** `_id` is the id under which they were uploaded (`registers/<id>/`). */
export interface Proof extends Stored {
  readonly proof: readonly string[]
  readonly copies: Copies
}

export const proofs = collection<Proof>('proofs')

export const proofFields = { proof: photos('佐证', { most: 6 }) }

/** Copies in place of uploads, as with entries; refusals as there. */
export async function proofWithCopies(id: string, proof: readonly string[], now: number) {
  return withCopies(proofFields, id, { proof }, (await proofs.get(id)) as never, now)
}
