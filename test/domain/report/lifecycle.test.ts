/** Every state × command × part against a table written by hand, so that the one in the rules can't be wrong unseen. */
import type { ReportCommand } from '../../../domain/report/commands'
import { defaultDays } from '../../../domain/report/deadline'
import { decide } from '../../../domain/report/decide'
import { parts, type Part } from '../../../domain/report/parts'
import { evolve } from '../../../domain/report/evolve'
import { type CommandName, commandNames, lifecycle } from '../../../domain/report/lifecycle'
import { mayGive } from '../../../domain/report/mayGive'
import type { LifeState } from '../../../domain/report/report'
import { states, type State } from '../../../domain/report/states'
import { chief, environment, filedAt, folded, happened, past, photo, toClosed } from './given'

const letters: Record<string, Part> = {
  R: 'reporter',
  O: 'office',
  H: 'headChief',
  L: 'lead',
  J: 'joint',
  C: 'chief',
  K: 'clock',
  A: 'anyone',
}

/** Who may, in which state. Of several deadlines and onces only the kind side is here: see conditions.test.ts. */
const who = `
             submitted accepted assigned handling handedBack resolved verified closed rejected merged withdrawn
dispatch     OK        OK       -        -        OK         -        -        -      -        -      -
accept       O         -        -        -        -          -        -        -      -        -      -
reject       O         O        -        -        -          -        -        -      -        -      -
merge        O         O        -        -        O          -        -        -      -        -      -
withdraw     R         -        -        -        -          -        -        -      -        -      -
reassign     -         -        OH       OH       -          -        -        -      -        -      -
recall       -         -        O        -        -          -        -        -      -        -      -
take         -         -        L        -        -          -        -        -      -        -      -
handBack     -         -        L        L        -          -        -        -      -        -      -
contribute   -         -        LJC      LJC      -          -        -        -      -        -      -
extend       -         -        L        L        -          -        -        -      -        -      -
resolve      -         -        L        L        -          -        -        -      -        -      -
verify       -         -        -        -        -          O        -        -      -        -      -
sendBack     -         -        -        -        -          OH       OH       -      -        -      -
close        -         -        -        -        -          -        OH       -      -        -      -
reopen       -         -        -        -        -          -        -        R      -        -      -
appeal       -         -        -        -        -          -        -        -      R        -      -
escalate     K         K        K        K        K          K        K        -      -        -      -
urge         H         H        H        H        H          H        H        H      -        -      -
instruct     H         H        H        H        H          H        H        H      -        -      -
acknowledge  H         H        H        H        H          H        H        H      -        -      -
witness      A         A        A        A        A          -        -        -      -        -      -
rate         -         -        -        -        -          -        -        R      -        -      -
callRecheck  -         -        -        -        -          -        -        K      -        -      -
recheck      -         -        -        -        -          -        -        OC     -        -      -
markAboutChief   O     O        O        O        O          O        O        O      -        -      -
unmarkAboutChief O     O        O        O        O          O        O        O      -        -      -
`

/** Where it leads; what isn't named stays where it is. */
const leadsTo: Partial<Record<CommandName, State>> = {
  dispatch: 'assigned',
  accept: 'accepted',
  reject: 'rejected',
  merge: 'merged',
  withdraw: 'withdrawn',
  reassign: 'assigned',
  take: 'handling',
  handBack: 'handedBack',
  resolve: 'resolved',
  verify: 'verified',
  sendBack: 'handling',
  close: 'closed',
  reopen: 'assigned',
  appeal: 'submitted',
}

const rows = who.split('\n').flatMap((line) => (line.trim() ? [line.trim().split(/\s+/)] : []))
const [columns = [], ...lines] = rows
const expected = new Map(
  lines.flatMap(([name, ...cells]) =>
    cells.map((cell, n) => [`${name} ${columns[n]}`, cell === '-' ? [] : [...cell].map((l) => letters[l]!)]),
  ),
)
const anywhere = (name: CommandName) => states.flatMap((state) => expected.get(`${name} ${state}`)!)

const [text, photos] = ['说明一句', [photo('p')]]
const charge = { lead: chief, joint: [environment], handling: 'cleaning', text } as const
const commands: { readonly [K in CommandName]: Extract<ReportCommand, { type: K }> } = {
  dispatch: { type: 'dispatch', ...charge },
  reassign: { type: 'reassign', ...charge },
  recall: { type: 'recall', chargedAt: filedAt },
  accept: { type: 'accept' },
  reject: { type: 'reject', text },
  merge: { type: 'merge', text, into: 'other' },
  withdraw: { type: 'withdraw' },
  take: { type: 'take' },
  handBack: { type: 'handBack', text },
  contribute: { type: 'contribute', text, photos },
  extend: { type: 'extend', text },
  resolve: { type: 'resolve', text, photos },
  verify: { type: 'verify', text, severity: 'serious' },
  sendBack: { type: 'sendBack', text },
  close: { type: 'close', text },
  reopen: { type: 'reopen', text },
  appeal: { type: 'appeal', text, refusedBy: 'clerk' },
  escalate: { type: 'escalate' },
  urge: { type: 'urge', text, days: 3 },
  instruct: { type: 'instruct', text },
  acknowledge: { type: 'acknowledge' },
  witness: { type: 'witness' },
  rate: { type: 'rate', text, stars: 4 },
  callRecheck: { type: 'callRecheck' },
  recheck: { type: 'recheck', text, photos, fine: true },
  markAboutChief: { type: 'markAboutChief' },
  unmarkAboutChief: { type: 'unmarkAboutChief' },
}

const assigned = past.assigned('complex')
const lives: Record<State, LifeState> = {
  submitted: folded([]),
  accepted: folded([past.accepted]),
  assigned: folded([assigned]),
  handling: folded([assigned, past.taken]),
  handedBack: folded([assigned, past.handedBack]),
  resolved: folded([assigned, past.resolved]),
  verified: folded([assigned, past.resolved, past.verified]),
  closed: folded(toClosed()),
  rejected: folded([happened({ type: 'rejected', text }, 'office')]),
  merged: folded([happened({ type: 'merged', text, into: 'other' }, 'office')]),
  withdrawn: folded([happened({ type: 'withdrawn' }, 'reporter')]),
}

/** The life and the moment in which nothing but state and part can stand against the command. */
function occasion(state: State, name: CommandName): { life: LifeState; now: number } {
  const life = lives[state]
  const soon = filedAt + 1
  // Given a second time, so that taking it back leaves it with the first.
  if (name === 'recall' && state === 'assigned') return { life: evolve(life, assigned), now: soon }
  if (name === 'unmarkAboutChief') return { life: { ...life, aboutChief: true }, now: soon }
  if (['reassign', 'urge', 'instruct', 'acknowledge'].includes(name))
    return { life: { ...life, escalation: 2 }, now: soon }
  if (name === 'escalate') return { life, now: life.dueAt ?? soon }
  if (state !== 'closed') return { life, now: soon }
  const called = happened({ type: 'recheckDue', dueAt: soon + 2 }, 'clock', soon)
  if (name === 'recheck') return { life: evolve(life, called), now: soon }
  return { life, now: name === 'callRecheck' ? life.recheck!.at : soon }
}

describe.each(commandNames)('%s', (name) => {
  it.each(states)('while %s is given by those who may, and by nobody else', (state) => {
    const { life, now } = occasion(state, name)
    expect(life.state).toBe(state)
    const allowed = expected.get(`${name} ${state}`)!
    for (const part of parts) {
      const actor = { parts: [part], name: '演示人' }
      const known = anywhere(name).includes(part)
      const refusal = allowed.includes(part) ? null : known ? 'report.stateMoved' : 'report.notYours'
      expect([part, mayGive(life, name, actor, now)]).toEqual([part, refusal])
      const answer = decide(life, commands[name], actor, { now, days: defaultDays })
      expect([part, answer.ok ? null : answer.problem.code]).toEqual([part, refusal])
      if (!answer.ok) continue
      expect(answer.value.length).toBeGreaterThan(0)
      expect(answer.value.every(({ at, by }) => at === now && by === part)).toBe(true)
      expect(answer.value.reduce(evolve, life).state).toBe(leadsTo[name] ?? state)
    }
  })

  it('leads where the table says', () => {
    expect(lifecycle[name].to).toBe(leadsTo[name] ?? null)
  })
})

it('has a line for each command and a column for each state', () => {
  expect(lines.map(([name]) => name).sort()).toEqual([...commandNames].sort())
  expect(columns).toEqual(states)
  expect(lines.every((line) => line.length === states.length + 1)).toBe(true)
})

it('nobody may do anything once it was rejected, merged or withdrawn, but ask for another look at a refusal', () => {
  for (const state of ['rejected', 'merged', 'withdrawn'])
    for (const name of commandNames.filter((each) => !(state === 'rejected' && each === 'appeal')))
      expect([name, expected.get(`${name} ${state}`)]).toEqual([name, []])
})
