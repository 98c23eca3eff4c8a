/**
 * The kinds of fields a register is made of: what is asked, within which limits, and what stands there before anybody
 * wrote. Plain values without valibot, so that pages may carry them; `schemas.ts` says how each travels and is stored,
 * `troubles.ts` what is wrong with one in words, `words.ts` how it reads, `src/office/kit/fields` how it is typed in.
 */
import type {
  Told,
  Worded,
  Unique,
  Numbered,
  Labels,
  Given,
  Field,
  Fields,
  Typed,
  ReferenceTo,
  TextField,
  LongTextField,
  NumberField,
  MoneyField,
  DayField,
  ClockField,
  SpanField,
  ChoiceField,
  ChoicesField,
  TickField,
  PhoneField,
  PlaceField,
  StretchField,
  ReferenceField,
  VillagesField,
  PhotosField,
  FilesField,
  PeopleField,
  RowsField,
} from './definition'

export type * from './definition'

/** A field that the cloud fills in, e.g. the class of a reading: shown and counted, neither typed in nor imported. */
export const given = <F extends Field>(field: F): F & Given => ({ ...field, given: true })

export const typedFields = <F extends Fields>(fields: F): Typed<F> =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => !field.given)) as Typed<F>

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
/** `first`: what a new entry has. */
export const clock = (
  title: string,
  { first, ...told }: Told & { first: number; least: number; most: number; step: number },
): ClockField => ({ kind: 'clock', empty: first, title, ...told })
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
export const stretch = (title: string, told: Told & { along: string }): StretchField => ({
  ...{ kind: 'stretch', empty: null, title },
  ...told,
})
export const reference = (title: string, to: ReferenceTo, told: Told = {}): ReferenceField => ({
  ...{ kind: 'reference', empty: null, title, to },
  ...told,
})
export const villages = (title: string, told: Told & { most: number; none: string }): VillagesField => ({
  ...{ kind: 'villages', empty: [], title },
  ...told,
})
export const photos = (title: string, told: Told & { most: number }): PhotosField => ({
  ...{ kind: 'photos', empty: [], title },
  ...told,
})
export const files = (title: string, told: Told & { most: number }): FilesField => ({
  ...{ kind: 'files', empty: [], title },
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
