/**
 * Every state with its words and its tone, screen by screen: the words stand here as people read them, so that two that
 * are swapped, or a state without words, are seen.
 */
import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { patrolStatuses, type PatrolStatus } from '@domain/patrol/patrol'
import { pushStates, type PushState, roadStateLabel, type RoadState } from '@domain/push/push'
import { reminderStates, type ReminderState } from '@domain/reminder/reminder'
import { publicSteps, type PublicStep } from '@domain/report/publicStep'
import { states, type State } from '@domain/report/states'
import { payoutStandings, type PayoutStanding } from '@domain/reward/payout'
import { rewardStates, type RewardState } from '@domain/reward/reward'
import { unsealingStates, type UnsealingState } from '@domain/vault/unsealing'
import { StateTag } from '@/components/report/StateTag'
import { ReadyReward } from '@/office/reward/ReadyReward'
import { StatusTag } from '@/office/patrol/StatusTag'
import { ReminderTag } from '@/office/push/log/columns'
import { StandingTag } from '@/office/push/columns'
import { RewardPane } from '@/office/reward/RewardPane'
import { TransferFacts } from '@/office/reward/TransferFacts'
import { UnsealingTag } from '@/office/vault/unsealingWords'
import { PatrolCard } from '@/pages/history/PatrolCard'
import { Outcome } from '@/pages/patrol/result/Outcome'
import { StepTag } from '@/public/components/StepTag'
import { rewardWords } from '@/report/rewardWords'
import { sentenceOf } from '@/report/track/standing'
import { deadlineWords } from '@/words/dutyWords'
import { push } from './office/push/pushAnswers'
import { rewardEntry } from './office/reward/rewardAnswers'
import { duty, past, patrol } from './pages/answers'
import { tracked } from './report/answers'

/** 「words」, or 「tone words」 where it is a tag. */
function tagOf(element: ReactElement): string {
  const { container, unmount } = render(element)
  const tag = container.querySelector('.tag')!
  const tone = /tag--(\w+)/.exec(tag.className)![1]
  const words = `${tone} ${tag.textContent}`
  unmount()
  return words
}

function textOf(element: ReactElement): string {
  const { container, unmount } = render(element)
  const words = container.textContent
  unmount()
  return words
}

/** Each state with what is shown of it; none is left out. */
const shown = <S extends string>(all: readonly S[], words: (state: S) => string) =>
  Object.fromEntries(all.map((state) => [state, words(state)]))

it('a patrol: for the office, in one’s history, on its own page', () => {
  expect(shown(patrolStatuses, (status) => tagOf(<StatusTag status={status} />))).toEqual({
    met: 'done 达标',
    needsExplanation: 'dueSoon 待本人说明',
    explained: 'river 等您答复',
    accepted: 'done 已认可',
    rejected: 'overdue 未认可',
  } satisfies Record<PatrolStatus, string>)
  const card = (status: PatrolStatus) => (
    <PatrolCard patrol={past({ status })} today="2026-11-20" onOpen={() => undefined} />
  )
  expect(shown(patrolStatuses, (status) => tagOf(card(status)))).toEqual({
    met: 'done 达标',
    needsExplanation: 'dueSoon 待说明',
    explained: 'river 等答复',
    accepted: 'done 已认可',
    rejected: 'overdue 未认可',
  } satisfies Record<PatrolStatus, string>)
  const course = { interrupted: [], onRibbon: [] } as never
  const outcome = (status: PatrolStatus) => {
    const answer = patrol({ patrol: past({ status }) })
    const { getByRole, unmount } = render(
      <Outcome answer={answer} course={course} onConfirmed={() => undefined} />,
    )
    const words = getByRole('heading').textContent
    unmount()
    return words
  }
  expect(shown(patrolStatuses, outcome)).toEqual({
    met: '这次巡河达标',
    needsExplanation: '有几处请您说明',
    explained: '已说明，等河长办答复',
    accepted: '河长办已认可',
    rejected: '河长办没有认可',
  } satisfies Record<PatrolStatus, string>)
})

it('a duty on Today', () => {
  const words = (change: Parameters<typeof duty>[0]) => {
    const { words, tone } = deadlineWords(duty(change))
    return `${tone} ${words}`
  }
  const undecided = (status: 'needsExplanation' | 'explained') => ({
    patrolId: 'x',
    status,
    day: '2026-11-20',
    covered: [],
  })
  expect({
    due: words({ state: 'due', daysLeft: 4 }),
    dueSoon: words({ state: 'dueSoon', daysLeft: 1 }),
    last: words({ state: 'dueSoon', daysLeft: 0 }),
    done: words({ state: 'done' }),
    paused: words({ state: 'paused' }),
    voluntary: words({ state: 'voluntary' }),
    asked: words({ state: 'due', undecided: undecided('needsExplanation') }),
    explained: words({ state: 'due', undecided: undecided('explained') }),
  }).toEqual({
    due: 'river 还有 4 天',
    dueSoon: 'dueSoon 还有 1 天',
    last: 'dueSoon 今天截止',
    done: 'done 已完成',
    paused: 'plain 已暂停',
    voluntary: 'plain 自愿',
    asked: 'dueSoon 已巡，待说明',
    explained: 'river 已巡，等答复',
  })
})

it('a report: its tag, what its reporter reads, what everyone reads', () => {
  expect(
    shown(states, (state) => `${tagOf(<StateTag state={state} />)} ${sentenceOf(tracked({ state }))}`),
  ).toEqual({
    submitted: 'river 待受理 已收到，等河长办受理',
    accepted: 'river 已受理 已受理，正在安排人去办',
    assigned: 'river 已交办 已经交给人去办了',
    handling: 'river 处置中 正在处理',
    handedBack: 'dueSoon 已退单 正在换一家单位去办',
    resolved: 'river 待复核 处理好了，等河长办核实',
    verified: 'river 待销号 已经核实，马上办结',
    closed: 'done 已办结 办结了',
    rejected: 'plain 不予受理 这次没有受理',
    merged: 'plain 已并案 和另一条同样的举报一起办',
    withdrawn: 'plain 已撤回 您已撤回',
  } satisfies Record<State, string>)
  expect(tagOf(<StateTag state="handling" light="orange" />)).toBe('dueSoon 处置中，快到期')
  expect(tagOf(<StateTag state="handling" light="red" />)).toBe('overdue 处置中，逾期')
  expect(tagOf(<StateTag state="closed" dueAt={1} />)).toBe('river 等回头看')
  expect(shown(publicSteps, (step) => tagOf(<StepTag step={step} />))).toEqual({
    received: 'river 已受理',
    assigned: 'river 已交办',
    handling: 'river 处理中',
    checking: 'river 等待复核',
    done: 'done 已办好',
  } satisfies Record<PublicStep, string>)
})

it('a reward: for the office, for who reported, at the counter', () => {
  const pane = (state: RewardState) => <RewardPane reward={rewardEntry({ state })} onAsk={() => undefined} />
  const own = (state: RewardState) => `${rewardWords(state).tone} ${rewardWords(state).word}`
  expect(shown(rewardStates, (state) => `${tagOf(pane(state))} | ${own(state)}`)).toEqual({
    proposed: 'dueSoon 待审批 | plain 审批中',
    approvedOnce: 'dueSoon 待第二人审批 | plain 审批中',
    claimable: 'river 待领取 | dueSoon 可以领了',
    transferring: 'river 发放中 | river 正在发放',
    paid: 'done 已发放 | done 已到账',
    failed: 'overdue 发放未成功，可再领 | dueSoon 没发成功，可再领',
    expired: 'plain 已过期 | plain 已过期',
    declined: 'plain 不予奖励 | plain 这次没有奖励',
  } satisfies Record<RewardState, string>)
  const ready = { rewardId: 'w1', reachName: '一段', category: 'outlet', amount: 5000 } as const
  const counter = (state: RewardState) => {
    const words = textOf(<ReadyReward ready={{ ...ready, state } as never} onPay={() => undefined} />)
    return /已当面付现金/.test(words) ? 'pays' : 'does not pay'
  }
  expect(shown(rewardStates, counter)).toEqual({
    ...{ proposed: 'does not pay', approvedOnce: 'does not pay', claimable: 'pays', failed: 'pays' },
    ...{
      transferring: 'does not pay',
      paid: 'does not pay',
      expired: 'does not pay',
      declined: 'does not pay',
    },
  })
})

it('a transfer that is under way', () => {
  const transfer = (standing: PayoutStanding) => ({ billNo: 'R1', standing, since: Date.now(), stop: null })
  const beginning = (standing: PayoutStanding) =>
    textOf(<TransferFacts transfer={transfer(standing)} />).slice(0, 14)
  expect(shown(payoutStandings, beginning)).toEqual({
    underway: '正在通过微信发放，一般一天内',
    short: '商户账户余额不足，充值后自动',
    stuck: '微信一天多没有办成。请到微信',
    stopping: '已停止发送，正等微信确认没有',
    closing: '已停止发送，但微信已有这张单',
    atWeChat: '微信收到了这张单，一天多没有',
    unclear: '这张单已久到微信查不出有没有',
  } satisfies Record<PayoutStanding, string>)
})

it('a message of the day and each of its roads', () => {
  const road = (state: RoadState) => ({ state, tries: 0, at: null, reason: '' })
  const tag = (state: PushState, robot: RoadState, liaison: RoadState) =>
    tagOf(<StandingTag push={push({ state, robot: road(robot), liaison: road(liaison) })} />)
  expect(shown(pushStates, (state) => tag(state, 'done', 'none'))).toEqual({
    planned: 'plain 待送',
    approved: 'river 已同意',
    delivered: 'done 已送出',
    cancelled: 'plain 不送',
  } satisfies Record<PushState, string>)
  const roads = Object.keys(roadStateLabel) as RoadState[]
  expect(shown(roads, (robot) => `${roadStateLabel[robot]} ${tag('delivered', robot, 'none')}`)).toEqual({
    none: '没有设 dueSoon 没人送',
    waiting: '等着送 river 正在送',
    sending: '正在送 river 正在送',
    done: '已送到 done 已送出',
    ready: '等转发 dueSoon 等转发',
    failed: '没送到 overdue 没送到',
    unclear: '不确定 dueSoon 不确定',
  } satisfies Record<RoadState, string>)
})

it('a reminder in the log', () => {
  expect(shown(reminderStates, (state) => tagOf(<ReminderTag state={state} />))).toEqual({
    waiting: 'plain 等着发',
    sending: 'river 正在发',
    sent: 'done 已发出',
    noConsent: 'dueSoon 没有订阅次数',
    off: 'plain 本人关掉了',
    skipped: 'plain 本人说今天不用',
    notNeeded: 'done 已经巡完，不用提醒',
    failed: 'overdue 没发出',
    unclear: 'dueSoon 不确定',
  } satisfies Record<ReminderState, string>)
})

it('a request to know who reported', () => {
  expect(shown(unsealingStates, (state) => tagOf(<UnsealingTag state={state} />))).toEqual({
    requested: 'dueSoon 等另一人决定',
    declined: 'plain 不同意',
    agreed: 'river 已同意，可看一次',
    read: 'plain 已看过',
    lapsed: 'plain 过时没看',
  } satisfies Record<UnsealingState, string>)
})
