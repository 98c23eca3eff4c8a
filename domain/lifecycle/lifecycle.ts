/**
 * The form of every life cycle: one table a subject, command → from which states, by whom, where to. What a table cannot
 * say (once, in time, by somebody else) is asked for beside it, by the subject itself.
 */

export interface Step<State extends string, Part extends string> {
  readonly from: readonly State[]
  readonly by: readonly Part[]
  /** null: the state stays, or is again what it was before. */
  readonly to: State | null
}

export type LifeCycle<Command extends string, State extends string, Part extends string> = Readonly<
  Record<Command, Step<State, Part>>
>

/** `const cycle = lifeCycleOf<State, Part>()({ command: { from, by, to } })`: the commands are the names in the table. */
export const lifeCycleOf =
  <State extends string, Part extends string>() =>
  <Command extends string>(table: LifeCycle<Command, State, Part>) =>
    table

export const commandsOf = <Command extends string>(cycle: LifeCycle<Command, string, string>) =>
  Object.keys(cycle) as Command[]

/** What stands against a step: the part of who wants it, then the state; null where nothing does. */
export function against<State extends string, Part extends string>(
  { from, by }: Step<State, Part>,
  state: State,
  parts: readonly Part[],
): 'part' | 'state' | null {
  if (!by.some((part) => parts.includes(part))) return 'part'
  return from.includes(state) ? null : 'state'
}
