/** Every state × command × part against a table written by hand, so that the one in the rules can't be wrong unseen. */
import type { ReportCommand } from '../../../domain/report/commands'
import { defaultDays } from '../../../domain/report/deadline'
import { decide } from '../../../domain/report/decide'
import type { Part } from '../../../domain/report/parts'
import { evolve } from '../../../domain/report/evolve'
import { type CommandName, commandNames, lifecycle } from '../../../domain/report/lifecycle'
import { mayGive } from '../../../domain/report/mayGive'
import type { LifeState } from '../../../domain/report/report'
import { states, type State } from '../../../domain/report/states'
import { read, walkAll } from '../lifecycle/walkAll'
import { chief, environment, filedAt, folded, happened, past, photo, toClosed } from './given'

const letters: Readonly<Record<Part, string>> = {
  reporter: 'R',
  office: 'O',
  headChief: 'H',
  lead: 'L',
  joint: 'J',
  chief: 'C',
  clock: 'K',
  anyone: 'A',
}

/** Who may, in which state. Of several deadlines and onces only the kind side is here: see conditions.test.ts. */
const drawn = `
                 submitted accepted assigned handling handedBack resolved verified closed rejected merged withdrawn leadsTo
dispatch         OK        OK       -        -        OK         -        -        -      -        -      -         assigned
accept           O         -        -        -        -          -        -        -      -        -      -         accepted
reject           O         O        -        -        -          -        -        -      -        -      -         rejected
merge            O         O        -        -        O          -        -        -      -        -      -         merged
withdraw         R         -        -        -        -          -        -        -      -        -      -         withdrawn
reassign         -         -        OH       OH       -          -        -        -      -        -      -         assigned
recall           -         -        O        -        -          -        -        -      -        -      -         =
take             -         -        L        -        -          -        -        -      -        -      -         handling
handBack         -         -        L        L        -          -        -        -      -        -      -         handedBack
contribute       -         -        LJC      LJC      -          -        -        -      -        -      -         =
extend           -         -        L        L        -          -        -        -      -        -      -         =
resolve          -         -        L        L        -          -        -        -      -        -      -         resolved
verify           -         -        -        -        -          O        -        -      -        -      -         verified
sendBack         -         -        -        -        -          OH       OH       -      -        -      -         handling
close            -         -        -        -        -          -        OH       -      -        -      -         closed
reopen           -         -        -        -        -          -        -        R      -        -      -         assigned
appeal           -         -        -        -        -          -        -        -      R        -      -         submitted
escalate         K         K        K        K        K          K        K        -      -        -      -         =
urge             H         H        H        H        H          H        H        H      -        -      -         =
instruct         H         H        H        H        H          H        H        H      -        -      -         =
acknowledge      H         H        H        H        H          H        H        H      -        -      -         =
witness          A         A        A        A        A          -        -        -      -        -      -         =
rate             -         -        -        -        -          -        -        R      -        -      -         =
callRecheck      -         -        -        -        -          -        -        K      -        -      -         =
recheck          -         -        -        -        -          -        -        OC     -        -      -         =
markAboutChief   O         O        O        O        O          O        O        O      -        -      -         =
unmarkAboutChief O         O        O        O        O          O        O        O      -        -      -         =
`
const picture = { cycle: lifecycle, states, letters, drawn }

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

walkAll(picture, ({ name, state, part }) => {
  const { life, now } = occasion(state, name)
  expect(life.state).toBe(state)
  const actor = { parts: [part], name: '演示人' }
  const answer = decide(life, commands[name], actor, { now, days: defaultDays })
  const refusal = mayGive(life, name, actor, now)
  expect(answer.ok ? null : answer.problem.code).toBe(refusal)
  if (!answer.ok) return refusal === 'report.notYours' ? 'part' : 'state'
  expect(refusal).toBeNull()
  expect(answer.value.length).toBeGreaterThan(0)
  expect(answer.value.every(({ at, by }) => at === now && by === part)).toBe(true)
  return answer.value.reduce(evolve, life).state
})

it('nobody may do anything once it was rejected, merged or withdrawn, but ask for another look at a refusal', () => {
  const { mayGive: mayGiveIn } = read(picture)
  for (const state of ['rejected', 'merged', 'withdrawn'] as const)
    for (const name of commandNames.filter((each) => !(state === 'rejected' && each === 'appeal')))
      expect([name, mayGiveIn(name, state)]).toEqual([name, []])
})
