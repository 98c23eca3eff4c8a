/**
 * A plausible slip of one line, as a colleague in a hurry makes it: the wrong comparison, a day too few, a filter that
 * was forgotten. Every one compiles; whether the tests of `npm run check` see it is what `npm run mutate` finds out.
 */
export interface Fault {
  /** What people would notice, in their words. */
  readonly name: string
  /** Path from the top of the project. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly from: string
  readonly to: string
}

export type Faults = readonly Fault[]

/** Faults of one file, each as name, what stands there, what stands there instead. */
export const faultsIn = (file: string, ...slips: readonly (readonly [string, string, string])[]): Fault[] =>
  slips.map(([name, from, to]) => ({ name, file, from, to }))
