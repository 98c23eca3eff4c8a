/** Who was at which training: a line a person, however that person came onto the list. */
import type { Attendee } from '../../../domain/meeting/attendance'
import { trainings as register } from '../../../domain/training/trainings'
import type { StoredEntry } from '../../kit/register'
import { keyedCode } from '../../platform/keys'
import { collection, type Stored } from '../../platform/store'

/** `_id`: training and person, or training and name of somebody the register does not know. */
export interface Presence extends Stored {
  readonly trainingId: string
  readonly personId: string | null
  readonly name: string
  readonly kind: Attendee
  /** Signed in with the code; else somebody wrote the name. */
  readonly byCode: boolean
  readonly struck: boolean
  /** ms since the epoch. */
  readonly at: number
}

export const presence = collection<Presence>('trainingPresence')
export const trainings = collection<StoredEntry<typeof register.fields>>(register.collection)

export const presenceOf = (trainingId: string, personId: string) => `${trainingId}.${personId}`
export const presenceNamed = (trainingId: string, name: string) =>
  `${trainingId}.n${Buffer.from(name).toString('hex').slice(0, 180)}`

/** What the code on the screen says; nobody finds it from the training's id. */
export const signingCode = (trainingId: string) =>
  keyedCode('training sign-in', trainingId).toString('hex').slice(0, 16)
