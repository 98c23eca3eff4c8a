/** The actions of any register, typed as one whose entries are not known. */
import type { Output } from '@domain/contract/contract'
import type { AnyRegister, Entry } from '@domain/register/kit/register'

type Verb = 'list' | 'get' | 'save' | 'end' | 'history' | 'counts'

/** All registers speak alike; what stands in `entry` is the definition's matter. */
export const actionOf = <V extends Verb>({ name }: AnyRegister, verb: V) =>
  `${name}.${verb}` as `department.${V}`

type Got = Output<'department.get'>

export type Listed = Omit<Output<'department.list'>['items'][number], 'entry'> & { readonly entry: Entry }
export type RecordOnWire = Omit<Got['record'], 'entry'> & { readonly entry: Entry }
export type HistoryLine = Omit<Output<'department.history'>['items'][number], 'before' | 'after'> & {
  readonly before: Entry
  readonly after: Entry
}
/** An entry as `save` takes it. */
export const onWire = (entry: Entry) => entry as never
