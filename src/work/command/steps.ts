/** What the buttons below a report offer: the one main step of its state, and the others behind it. */
import type { Command } from '../report/pending'
import type { ReportAnswer } from '../report/useReport'

/** `propose`: the dispatch as the policy proposes it; the two answers of 回头看 are steps of their own. */
export type Step = Exclude<Command, 'release' | 'recheck'> | 'propose' | 'fine' | 'recurred'

export interface Steps {
  readonly main: Step | null
  readonly others: readonly Step[]
}

/** The next step of each state, in the order of the life cycle. */
const mains: readonly Step[] = [
  'propose',
  'dispatch',
  'take',
  'resolve',
  'verify',
  'close',
  'fine',
  'urge',
  'contribute',
]
/** The order of the others: what helps first, what ends it last. */
const order: readonly Step[] = [
  'dispatch',
  'resolve',
  'recurred',
  'urge',
  'instruct',
  'contribute',
  'extend',
  'recall',
  'reassign',
  'acknowledge',
  'merge',
  'accept',
  'sendBack',
  'handBack',
  'markAboutChief',
  'unmarkAboutChief',
  'reject',
]

/** Only what is in `may`, nothing twice. */
export function stepsOf(may: readonly Command[], { proposal }: Pick<ReportAnswer, 'proposal'>): Steps {
  const offered = may.flatMap((command): readonly Step[] => {
    if (command === 'release') return []
    if (command === 'recheck') return ['fine', 'recurred']
    return command === 'dispatch' && proposal ? ['propose', 'dispatch'] : [command]
  })
  const main = mains.find((step) => offered.includes(step)) ?? null
  return { main, others: order.filter((step) => step !== main && offered.includes(step)) }
}

/** `changing`: there is a proposal, so that dispatching by hand is a change of it. */
export function stepLabel(step: Step, changing = false): string {
  return step === 'dispatch' && changing ? '改一改' : labels[step]
}

const labels: Record<Step, string> = {
  propose: '按建议交办',
  dispatch: '交办',
  accept: '先受理',
  reject: '不予受理',
  merge: '并案',
  reassign: '改派',
  recall: '撤销',
  take: '接单',
  handBack: '退单',
  contribute: '补充',
  extend: '延期',
  resolve: '处置完成',
  verify: '复核通过',
  sendBack: '退回重办',
  close: '销号',
  urge: '督办并限期',
  instruct: '批示一句',
  acknowledge: '已阅',
  markAboutChief: '反映的是河长',
  unmarkAboutChief: '不是反映河长',
  fine: '没有复发',
  recurred: '又出现了',
}
