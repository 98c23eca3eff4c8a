/** The cloud database with the types we rely on. */
import { cloud } from './wx'

/** What we use of the SDK's database; its own types stop at `string | void`. */
export interface DocumentReference {
  get(): Promise<{ data: unknown }>
  set(options: { data: object }): Promise<unknown>
  update(options: { data: object }): Promise<{ stats: { updated: number } }>
  remove(): Promise<unknown>
}

export interface Query {
  where(condition: object): Query
  orderBy(field: string, direction: 'asc' | 'desc'): Query
  field(fields: object): Query
  limit(most: number): Query
  get(): Promise<{ data: unknown[] }>
  count(): Promise<{ total: number }>
  remove(): Promise<{ stats: { removed: number } }>
}

export interface CollectionReference extends Query {
  doc(id: string): DocumentReference
  add(options: { data: object }): Promise<unknown>
  aggregate(): Pipeline
}

export interface Pipeline {
  match(condition: object): Pipeline
  group(by: object): Pipeline
  sort(by: object): Pipeline
  skip(first: number): Pipeline
  limit(most: number): Pipeline
  end(): Promise<{ list: unknown[] }>
}

export interface RawTransaction {
  collection(name: string): { doc(id: string): DocumentReference }
}

interface Database {
  readonly command: {
    in(values: readonly unknown[]): unknown
    nin(values: readonly unknown[]): unknown
    exists(there: boolean): unknown
    inc(by: number): unknown
    push(values: readonly unknown[]): unknown
    remove(): unknown
    exists(there: boolean): unknown
    /** Replaces a field whole where a plain object would be merged into it. */
    set(value: unknown): unknown
    gt(value: unknown): Condition
    gte(value: unknown): Condition
    lt(value: unknown): Condition
    lte(value: unknown): Condition
    eq(value: unknown): Condition
    or(conditions: readonly object[]): object
    and(conditions: readonly object[]): object
    readonly aggregate: Expressions
  }
  RegExp(options: { regexp: string; options?: string }): unknown
  collection(name: string): CollectionReference
  runTransaction<T>(work: (transaction: RawTransaction) => Promise<T>): Promise<T>
}

/** What a group may reckon with each document. */
interface Expressions {
  sum(of: unknown): object
  add(all: readonly unknown[]): object
  and(all: readonly unknown[]): object
  eq(both: readonly [unknown, unknown]): object
  objectToArray(of: unknown): object
  reduce(over: { readonly input: unknown; readonly initialValue: unknown; readonly in: unknown }): object
  ifNull(valueOrElse: readonly [unknown, unknown]): object
  cond(choice: { readonly if: unknown; readonly then: unknown; readonly else: unknown }): object
}

interface Condition {
  and(other: unknown): Condition
  or(other: unknown): Condition
}

/** A missing document is an ordinary answer (null), not an error. */
export const database = cloud.database({ throwOnNotFound: false } as object) as unknown as Database
