/** One entry of the wire: who may call it, what goes in, what comes out, how often, and whether it changes data. */
import type { GenericSchema } from 'valibot'
import type { Role } from '../identity/role'

/** `everyone`: no registration needed. `bound`: any person of the register. Else: one of these roles. */
export type Audience = 'everyone' | 'bound' | readonly Role[]

export interface Action<I extends GenericSchema = GenericSchema, O extends GenericSchema = GenericSchema> {
  readonly roles: Audience
  /** query reads; command changes data and leaves an audit line. */
  readonly kind: 'query' | 'command'
  readonly input: I
  readonly output: O
  /** Calls one caller may make a minute. */
  readonly perMinute: number
  /** Largest input in bytes of JSON. */
  readonly maxBytes: number
}

type Limits = Partial<Pick<Action, 'perMinute' | 'maxBytes'>>
type Parts<I extends GenericSchema, O extends GenericSchema> = {
  roles: Audience
  input: I
  output: O
} & Limits

/** 16 KB holds any form of ours; a person taps at most once a second. */
const ordinary = { perMinute: 60, maxBytes: 16_384 }

export function query<I extends GenericSchema, O extends GenericSchema>(parts: Parts<I, O>): Action<I, O> {
  return { ...ordinary, kind: 'query', ...parts }
}

export function command<I extends GenericSchema, O extends GenericSchema>(parts: Parts<I, O>): Action<I, O> {
  return { ...ordinary, kind: 'command', ...parts }
}
