/** What a register and its fields are, as types: a register is made of fields, and a field may name a register. */
import type { LngLat } from '../../geo/coordinates'
import type { Role } from '../../identity/role'

/** What is written in the other fields, for those that are asked only sometimes. */
type Written = Readonly<Record<string, unknown>>

export interface Told {
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

export interface Worded {
  /** Longest text in UTF-16 units. */
  readonly most: number
}

/** No two entries have the same text: for ever, or among those in use. The sentence for who writes the second. */
export interface Unique {
  readonly unique?: string
  readonly uniqueInUse?: string
}

export interface Numbered {
  readonly unit: string
  readonly least?: number
  readonly most: number
  /** Digits behind the point. */
  readonly decimals?: number
  /** It judges somebody's work: nothing is ever sorted by it (`sorting.ts`). */
  readonly score?: true
}

export type Labels<K extends string> = Readonly<Record<K, string>>

export type TextField = Asked<'text', string> & Worded & Unique
export type LongTextField = Asked<'longText', string> & Worded
export type NumberField = Asked<'number', number | null> & Numbered
/** In fen; `most` in yuan. */
export type MoneyField = Asked<'money', number | null> & { readonly most: number }
/** A day of Asia/Shanghai, YYYY-MM-DD. */
export type DayField = Asked<'day', string | null>
/** A minute of the day, Shanghai: 7:30 is 450. `step`: how many minutes lie between two that are offered. */
export type ClockField = Asked<'clock', number> & {
  readonly least: number
  readonly most: number
  readonly step: number
}
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
/** From where to where on a reach, in whole metres from its upstream end; `along`: the field with the reach. */
export type StretchField = Asked<'stretch', { readonly from: number; readonly to: number } | null> & {
  readonly along: string
}
/** One of these, or an entry of another register. */
export type ReferenceTo = 'reach' | 'village' | 'person' | 'department' | AnyRegister
/** The id of an entry elsewhere; of a village its name. */
export type ReferenceField = Asked<'reference', string | null> & { readonly to: ReferenceTo }
/** Villages by name; `none` says what no village means. */
export type VillagesField = Asked<'villages', readonly string[]> & {
  readonly most: number
  readonly none: string
}
/** File ids, the first one first. */
export type PhotosField = Asked<'photos', readonly string[]> & { readonly most: number }
/** A document beside an entry, and what it was called where it came from. */
export interface Attached {
  readonly fileId: string
  readonly name: string
}
/** Documents to be opened, e.g. a rule as it was issued; the office adds them, at its desk. */
export type FilesField = Asked<'files', readonly Attached[]> & { readonly most: number }
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
  | ClockField
  | SpanField
  | ChoiceField
  | ChoicesField
  | TickField
  | PhoneField
  | PlaceField
  | StretchField
  | ReferenceField
  | VillagesField
  | PhotosField
  | FilesField
  | PeopleField
  | RowsField

export type Kind = Field['kind']
export type FieldOf<K extends Kind> = Extract<Field, { readonly kind: K }>
export type ValueOf<F> = F extends { readonly empty: infer T } ? T : never

export interface Fields {
  readonly [name: string]: Field
}
export type ValuesOf<F extends Fields> = { readonly [K in keyof F]: ValueOf<F[K]> }

export interface Given {
  readonly given: true
}
/** What is written by people: all but what the cloud gives. */
export type Typed<F extends Fields> = { readonly [K in keyof F as F[K] extends Given ? never : K]: F[K] }

/** One function for every kind; a kind that is forgotten does not compile. */
export type ByKind<R, Rest extends unknown[] = []> = {
  readonly [K in Kind]: (field: FieldOf<K>, value: ValueOf<FieldOf<K>>, ...rest: Rest) => R
}

/** How many entries in use are like this, or what a field of theirs comes to; a number of the yearly summary. */
export interface Count<F extends Fields> {
  readonly title: string
  readonly where: Partial<ValuesOf<F>>
  /** A number, money (in fen) or people; people of all kinds together. */
  readonly sum?: keyof F & string
  /** Of entries that have the same here only one counts: two rules of one village are one village. */
  readonly each?: keyof F & string
  /** What is counted, where it is not the register's own: 「人次」. */
  readonly unit?: string
}

/** The field a sentence is about, and what it says. */
export type Troubles<F extends Fields> = { readonly [K in keyof F]?: string }

/** Fields that no two entries in use may share all of, and the sentence for who writes the second. */
export interface Together<F extends Fields> {
  readonly fields: readonly (keyof F & string)[]
  readonly sentence: string
}

export interface Register<
  N extends string = string,
  F extends Fields = Fields,
  P extends keyof F & string = keyof F & string,
> {
  /** Names its actions: `signBoard.list`. */
  readonly name: N
  /** Where it is stored; also part of ids elsewhere, so it is never renamed. */
  readonly collection: string
  /** 「公示牌」, and what its entries are counted in: 「块」. */
  readonly title: string
  readonly unit: string
  /** What it is called when an entry is taken out of use: nothing is ever deleted. */
  readonly end: { readonly word: string; readonly meaning: string }
  readonly read: readonly Role[]
  readonly write: readonly Role[]
  /** What everyone may know of an entry in use; without it nobody outside is answered. */
  readonly public?: readonly P[]
  readonly fields: F
  readonly list: {
    /** The first one names the entry. */
    readonly columns: readonly (keyof F & string)[]
    /** Fields of text in which what is typed is looked for. */
    readonly search: readonly (keyof F & string)[]
    /** Choices by which the list is narrowed. */
    readonly filters?: readonly (keyof F & string)[]
    /** The field with the reach by whose village the list is narrowed, or with the village itself. */
    readonly village?: keyof F & string
    /** By which it is sorted, those in use first: a text, a clock or a day that is needed, `-day` the latest first; its id where nothing is said. */
    readonly order?: (keyof F & string) | `-${keyof F & string}`
    /** The day when it happened, by which lists, tables and counts are narrowed to a period. */
    readonly day?: keyof F & string
  }
  /**
   * The reach at which it stands: it goes out of use with it on the day after its last one and comes back with it, and
   * nothing is put at a reach that ended.
   */
  readonly standsAt?: keyof F & string
  /** What does not fit together. The same on the phone and in the cloud. */
  check?(entry: ValuesOf<F>): Troubles<F>
  readonly counts?: Readonly<Record<string, Count<F>>>
  /** Entered ahead, too: what is announced counts from its day on. */
  readonly ahead?: true
  /** Of one place and day, say, there is only one. */
  readonly onlyOne?: Together<F>
  /** What is the office's own work and goes to no county, e.g. why somebody was ill. */
  readonly internal?: true
  /**
   * Its table, out and in: the id in `domain/document/sheets`, and the columns by which a row is known to be an entry.
   */
  readonly excel?: {
    readonly sheet: string
    readonly matchBy: (keyof F & string) | readonly (keyof F & string)[]
    /** Heading of the column with the entry's own id, where other files name it, e.g. the GeoJSON of its lines. */
    readonly id?: string
    /** The sentence for a row that is no entry yet, where a table makes none. */
    readonly onlyKnown?: string
  }
}

/** Any register, for code that serves all of them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a register of some fields is a register
export type AnyRegister = Register<string, any, any>

/** What is written in an entry, where the register is not known. */
export type Entry = Readonly<Record<string, unknown>>
