/**
 * Every command × state × part of a life cycle against a picture drawn by hand, so that the table in the rules can't be
 * wrong unseen. A line a command, a column a state, in each cell the letters of those who may ('-': nobody), and where it
 * leads ('=': where it was) in the last one.
 */
import { commandsOf, type LifeCycle } from '../../../domain/lifecycle/lifecycle'

export interface Picture<Command extends string, State extends string, Part extends string> {
  readonly cycle: LifeCycle<Command, State, Part>
  readonly states: readonly State[]
  readonly letters: Readonly<Record<Part, string>>
  readonly drawn: string
}

export interface Attempt<Command, State, Part> {
  readonly name: Command
  readonly state: State
  readonly part: Part
}

/** What the picture says: who may give `name` in `state`, and the state it leads to from there. */
export function read<C extends string, S extends string, P extends string>(picture: Picture<C, S, P>) {
  const [columns = [], ...lines] = picture.drawn
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
  const parts = Object.keys(picture.letters) as P[]
  const lineOf = (name: C) => lines.find(([first]) => first === name) ?? []
  const partsIn = (cell = '-') => parts.filter((part) => cell.includes(picture.letters[part]))
  return {
    ...{ columns, lines, parts },
    mayGive: (name: C, state: S) => partsIn(lineOf(name)[columns.indexOf(state) + 1]),
    leadsTo: (name: C, state: S) => (lineOf(name).at(-1) === '=' ? state : (lineOf(name).at(-1) as S)),
  }
}

/**
 * `outcome` gives the command where nothing but state and part can stand against it: the state it leads to, or 'part' or
 * 'state' for what stood against it.
 */
export function walkAll<C extends string, S extends string, P extends string>(
  picture: Picture<C, S, P>,
  outcome: (attempt: Attempt<C, S, P>) => S | 'part' | 'state',
): void {
  const { columns, lines, parts, mayGive, leadsTo } = read(picture)
  const { cycle, states } = picture
  const commands = commandsOf(cycle)

  it('has a line for each command and a column for each state', () => {
    expect(lines.map(([name]) => name).sort()).toEqual([...commands].sort())
    expect(columns).toEqual([...states, 'leadsTo'])
    expect(lines.every((line) => line.length === states.length + 2)).toBe(true)
  })

  describe.each(commands)('%s', (name) => {
    it.each(states)('while %s is given by those who may, and by nobody else', (state) => {
      const known = states.flatMap((each) => mayGive(name, each))
      for (const part of parts) {
        const may = mayGive(name, state).includes(part)
        const expected = may ? leadsTo(name, state) : known.includes(part) ? 'state' : 'part'
        expect([part, outcome({ name, state, part })]).toEqual([part, expected])
      }
    })

    it('leads where the picture says', () => {
      const to = lines.find(([first]) => first === name)?.at(-1)
      expect(cycle[name].to ?? '=').toBe(to)
    })
  })
}
