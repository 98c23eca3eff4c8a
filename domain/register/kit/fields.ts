/**
 * The kinds of fields a register is made of: what is asked, within which limits, and what stands there before anybody
 * wrote. Plain values without valibot, so that pages may carry them; `schemas.ts` says how each travels and is stored,
 * `troubles.ts` what is wrong with one in words, `words.ts` how it reads, `src/office/kit/fields` how it is typed in.
 */
import type { LngLat } from '../../geo/coordinates'
import type { AnyRegister } from './register'

/** What is written in the other fields, for those that are asked only sometimes. */
type Written = Readonly<Record<string, unknown>>

interface Told {
  readonly hint?: string
  readonly placeholder?: string
  /** The sentence where nothing is written; without it the field may stay empty. */
  readonly needed?: string
  /** Whether it is asked at all; what is not asked is stored as empty. */
  readonly when?: (entry: Written) => boolean
  /** Made by the cloud out of the rest (`given`). */
  readonly given?: true
}

interface Asked<K extends string, T> extends Told {
  readonly kind: K
  readonly title: string
  /** What a new entry has. Its type is the field's. */
  readonly empty: T
}

interface Worded {
  /** Longest text in UTF-16 units. */
  readonly most: number
}

/** No two entries have the same text: for ever, or among those in use. The sentence for who writes the second. */
interface Unique {
  readonly unique?: string
  readonly uniqueInUse?: string
}

interface Numbered {
  readonly unit: string
  readonly least?: number
  readonly most: number
  /** Digits behind the point. */
  readonly decimals?: number
}

type Labels<K extends string> = Readonly<Record<K, string>>

export type TextField = Asked<'text', string> & Worded & Unique
export type LongTextField = Asked<'longText', string> & Worded
export type NumberField = Asked<'number', number | null> & Numbered
/** In fen; `most` in yuan. */
export type MoneyField = Asked<'money', number | null> & { readonly most: number }
/** A day of Asia/Shanghai, YYYY-MM-DD. */
export type DayField = Asked<'day', string | null>
/** First and last day; `until` null while it lasts. */
export type SpanField = Asked<'span', { readonly from: string; readonly until: string | null } | null>
export type ChoiceField<K extends string = string, T = K | null> = Asked<'choice', T> & {
  readonly labels: Labels<K>
}
export type ChoicesField<K extends string = string> = Asked<'choices', readonly K[]> & {
  readonly labels: Labels<K>
}
export type TickField = Asked<'tick', boolean>
export type PhoneField = Asked<'phone', string>
/** `near`: the field with the reach it lies at; farther than `metres` from it is asked about, never refused. */
export type PlaceField = Asked<'place', LngLat | null> & { readonly near?: string; readonly metres?: number }
/** One of these, or an entry of another register. */
export type ReferenceTo = 'reach' | 'village' | 'person' | 'department' | AnyRegister
/** The id of an entry elsewhere; of a village its name. */
export type ReferenceField = Asked<'reference', string | null> & { readonly to: ReferenceTo }
/** File ids, the first one first. */
export type PhotosField = Asked<'photos', readonly string[]> & { readonly most: number }
/** How many people of each kind. */
export type PeopleField<K extends string = string> = Asked<'people', Readonly<Record<K, number>>> & {
  readonly labels: Labels<K>
}
export type RowsField<F extends Fields = Fields> = Asked<'rows', readonly ValuesOf<F>[]> & {
  readonly fields: F
  readonly most: number
}

export type Field =
  | TextField
  | LongTextField
  | NumberField
  | MoneyField
  | DayField
  | SpanField
  | ChoiceField
  | ChoicesField
  | TickField
  | PhoneField
  | PlaceField
  | ReferenceField
  | PhotosField
  | PeopleField
  | RowsField

export type Kind = Field['kind']
export type FieldOf<K extends Kind> = Extract<Field, { readonly kind: K }>
export type ValueOf<F> = F extends { readonly empty: infer T } ? T : never

export interface Fields {
  readonly [name: string]: Field
}
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> }

interface Given {
  readonly given: true
}
/** What is written by people: all but what the cloud gives. */
export type Typed<F extends Fields> = { readonly [K in keyof F as F[K] extends Given ? never : K]: F[K] }

/** A field that the cloud fills in, e.g. the class of a reading: shown and counted, neither typed in nor imported. */
export const given = <F extends Field>(field: F): F & Given => ({ ...field, given: true })

export const typedFields = <F extends Fields>(fields: F): Typed<F> =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => !field.given)) as Typed<F>

/** One function for every kind; a kind that is forgotten does not compile. */
export type ByKind<R, Rest extends unknown[] = []> = {
  readonly [K in Kind]: (field: FieldOf<K>, value: ValueOf<FieldOf<K>>, ...rest: Rest) => R
}

export const text = (title: string, told: Told & Worded & Unique): TextField => ({
  ...{ kind: 'text', empty: '', title },
  ...told,
})
export const longText = (title: string, told: Told & Worded): LongTextField => ({
  ...{ kind: 'longText', empty: '', title },
  ...told,
})
export const number = (title: string, told: Told & Numbered): NumberField => ({
  ...{ kind: 'number', empty: null, title },
  ...told,
})
export const money = (title: string, told: Told & { most: number }): MoneyField => ({
  ...{ kind: 'money', empty: null, title },
  ...told,
})
export const day = (title: string, told: Told = {}): DayField => ({
  kind: 'day',
  empty: null,
  title,
  ...told,
})
export const span = (title: string, told: Told = {}): SpanField => ({
  ...{ kind: 'span', empty: null, title },
  ...told,
})
/** With `first` one always holds; without, none is chosen at first. */
export function choice<K extends string>(
  title: string,
  labels: Labels<K>,
  told: Told & { first: NoInfer<K> },
): ChoiceField<K, K>
export function choice<K extends string>(title: string, labels: Labels<K>, told?: Told): ChoiceField<K>
export function choice<K extends string>(title: string, labels: Labels<K>, told: Told & { first?: K } = {}) {
  const { first = null, ...rest } = told
  return { kind: 'choice', empty: first, title, labels, ...rest } as ChoiceField<K>
}
export const choices = <K extends string>(
  title: string,
  labels: Labels<K>,
  told: Told = {},
): ChoicesField<K> => ({ kind: 'choices', empty: [], title, labels, ...told })
export const tick = (title: string, told: Told = {}): TickField => ({
  ...{ kind: 'tick', empty: false, title },
  ...told,
})
export const phone = (title: string, told: Told = {}): PhoneField => ({
  ...{ kind: 'phone', empty: '', title },
  ...told,
})
export const place = (title: string, told: Told & { near?: string; metres?: number } = {}): PlaceField => ({
  ...{ kind: 'place', empty: null, title },
  ...told,
})
export const reference = (title: string, to: ReferenceTo, told: Told = {}): ReferenceField => ({
  ...{ kind: 'reference', empty: null, title, to },
  ...told,
})
export const photos = (title: string, told: Told & { most: number }): PhotosField => ({
  ...{ kind: 'photos', empty: [], title },
  ...told,
})
export const people = <K extends string>(title: string, labels: Labels<K>, told: Told = {}) =>
  ({
    ...{ kind: 'people', title, labels },
    empty: Object.fromEntries(Object.keys(labels).map((each) => [each, 0])),
    ...told,
  }) as PeopleField<K>
export const rows = <F extends Fields>(title: string, fields: F, told: Told & { most: number }) =>
  ({ kind: 'rows', empty: [], title, fields, ...told }) as RowsField<F>
