/** Every action of the wire in one table, and the types that phone and cloud derive from it. */
import type { InferInput, InferOutput } from 'valibot'
import { calendarActions } from '../calendar/actions'
import { documentActions } from '../document/actions'
import { identityActions } from '../identity/actions'
import { jobActions } from '../job/actions'
import { patrolActions } from '../patrol/actions'
import { photoActions } from '../photo/actions'
import { pushActions } from '../push/actions'
import { registerActions } from '../register/actions'
import { reminderActions } from '../reminder/actions'
import { reportActions } from '../report/actions'
import { rewardActions } from '../reward/actions'
import { signBoardActions } from '../signBoard/actions'
import { vaultActions } from '../vault/actions'

export const contract = {
  ...identityActions,
  ...registerActions,
  ...patrolActions,
  ...reportActions,
  ...rewardActions,
  ...reminderActions,
  ...pushActions,
  ...vaultActions,
  ...calendarActions,
  ...jobActions,
  ...photoActions,
  ...documentActions,
  ...signBoardActions,
}

export type Contract = typeof contract
export type ActionName = keyof Contract

/** What the phone sends. */
export type Input<N extends ActionName> = InferInput<Contract[N]['input']>
/** What the handler gets after validation (defaults filled in). */
export type ParsedInput<N extends ActionName> = InferOutput<Contract[N]['input']>
/** What comes back. */
export type Output<N extends ActionName> = InferInput<Contract[N]['output']>

/** The envelope of a call to the function `api`. */
export interface Envelope<N extends ActionName = ActionName> {
  readonly action: N
  readonly input: Input<N>
  /** The phone's clock when sending, ms since the epoch: tells how far the two clocks are apart. */
  readonly sentAt: number
  /** Version of the wire that the phone knows. */
  readonly version: number
}

export { wireVersion } from './version'
