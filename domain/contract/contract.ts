/** Every action of the wire in one table, and the types that phone and cloud derive from it. */
import type { InferInput, InferOutput } from 'valibot'
import { apiContract } from './apiContract'
import { officeContract } from './officeContract'
import { oversightContract } from './oversightContract'
import { supervisionContract } from './supervisionContract'

export const contract = { ...apiContract, ...officeContract, ...oversightContract, ...supervisionContract }

export type Contract = typeof contract
export type ActionName = keyof Contract

/** What the phone sends. */
export type Input<N extends ActionName> = InferInput<Contract[N]['input']>
/** What the handler gets after validation (defaults filled in). */
export type ParsedInput<N extends ActionName> = InferOutput<Contract[N]['input']>
/** What comes back. */
export type Output<N extends ActionName> = InferInput<Contract[N]['output']>

/** The envelope of a call to the function that answers the action. */
export interface Envelope<N extends ActionName = ActionName> {
  readonly action: N
  readonly input: Input<N>
  /** The phone's clock when sending, ms since the epoch: tells how far the two clocks are apart. */
  readonly sentAt: number
  /** Version of the wire that the phone knows. */
  readonly version: number
}

export { functionOf } from './functionOf'
export { wireVersion } from './version'
