/**
 * The life cycle of a report as one table: from which states a command may come, who may give it, what is asked
 * for, and where it leads. `decide` reads it; the test walks every state × command × part.
 */
import { commandsOf, lifeCycleOf } from '../lifecycle/lifecycle'
import type { Part } from './parts'
import type { State } from './states'

const running: readonly State[] = ['assigned', 'handling']

/** All but what was turned away, joined or withdrawn; closed, too: the second look (回头看) that nobody took. */
const upheld: readonly State[] = [
  'submitted',
  'accepted',
  'assigned',
  'handling',
  'handedBack',
  'resolved',
  'verified',
  'closed',
]

export const lifecycle = lifeCycleOf<State, Part>()({
  /** Receives it and says who shall act, in one tap. */
  dispatch: { from: ['submitted', 'accepted', 'handedBack'], by: ['office', 'clock'], to: 'assigned' },
  accept: { from: ['submitted'], by: ['office'], to: 'accepted' },
  reject: { from: ['submitted', 'accepted'], by: ['office'], to: 'rejected' },
  merge: { from: ['submitted', 'accepted', 'handedBack'], by: ['office'], to: 'merged' },
  /** Who saw it, too, stays counted: the office can see that a withdrawn matter troubled others. */
  withdraw: { from: ['submitted'], by: ['reporter'], to: 'withdrawn' },
  /** 改派: the office takes a running matter to someone else; the head chief one that went up to him. */
  reassign: { from: running, by: ['office', 'headChief'], to: 'assigned' },
  /** 撤销交办, before anybody was told; back to where it was, see `recall.ts`. */
  recall: { from: ['assigned'], by: ['office'], to: null },
  take: { from: ['assigned'], by: ['lead'], to: 'handling' },
  /** Back on the desk of triage, with triage's deadline: what the lead used up is not the office's. */
  handBack: { from: running, by: ['lead'], to: 'handedBack' },
  contribute: { from: running, by: ['lead', 'joint', 'chief'], to: null },
  extend: { from: running, by: ['lead'], to: null },
  resolve: { from: running, by: ['lead'], to: 'resolved' },
  /** 销号 after it has days of its own, as many as 复核: of matters from above another desk owes it. */
  verify: { from: ['resolved'], by: ['office'], to: 'verified' },
  sendBack: { from: ['resolved', 'verified'], by: ['office', 'headChief'], to: 'handling' },
  /** Of matters from above only the head chief, see `closedByHeadChief`. */
  close: { from: ['verified'], by: ['office', 'headChief'], to: 'closed' },
  reopen: { from: ['closed'], by: ['reporter'], to: 'assigned' },
  /** 申请复查: somebody else of the office looks at it anew, see `appeal.ts`. */
  appeal: { from: ['rejected'], by: ['reporter'], to: 'submitted' },
  escalate: { from: upheld, by: ['clock'], to: null },
  /** 督办并限期, 批示, 已阅: what the head chief answers to what went up to him. */
  urge: { from: upheld, by: ['headChief'], to: null },
  instruct: { from: upheld, by: ['headChief'], to: null },
  acknowledge: { from: upheld, by: ['headChief'], to: null },
  witness: {
    from: ['submitted', 'accepted', 'assigned', 'handling', 'handedBack'],
    by: ['anyone'],
    to: null,
  },
  rate: { from: ['closed'], by: ['reporter'], to: null },
  callRecheck: { from: ['closed'], by: ['clock'], to: null },
  recheck: { from: ['closed'], by: ['office', 'chief'], to: null },
  /** Whoever had it to handle has it no longer: the office gives it to somebody it trusts with it. */
  markAboutChief: { from: upheld, by: ['office'], to: null },
  unmarkAboutChief: { from: upheld, by: ['office'], to: null },
})

export type CommandName = keyof typeof lifecycle
export const commandNames = commandsOf(lifecycle)

/** Calendar days after that of the closing, the last one to its end, in which the reporter may have it opened again, once. */
export const reopenDays = 7
/** Calendar days after closing at which somebody looks again (回头看). */
export const recheckDays = 30
