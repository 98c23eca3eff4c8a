/**
 * What must not be there: every right the cloud can give, present and absent. With it stands its button, without it none,
 * whatever else the screen shows. A new right that is not in a table does not compile.
 */
import { cleanup, render, screen } from '@testing-library/react'
import type { ReactElement } from 'react'
import type { Output } from '@domain/contract/contract'
import { pushStates } from '@domain/push/push'
import { reminderStates } from '@domain/reminder/reminder'
import { unsealingStates } from '@domain/vault/unsealing'
import { PatrolPane } from '@/office/patrol/PatrolPane'
import { ReminderPane } from '@/office/push/log/ReminderPane'
import { PushButtons } from '@/office/push/PushButtons'
import { RewardPane } from '@/office/reward/RewardPane'
import { UnsealingPane } from '@/office/vault/UnsealingPane'
import ResultPage from '@/pages/patrol/result'
import TrackPage from '@/report/track'
import { Actions } from '@/work/command/Actions'
import { Screening } from '@/work/report/Screening'
import { storage } from './device/memoryStore'
import './components/dialogs'
import { push, road, today, tomorrow } from './office/push/pushAnswers'
import { rewardEntry } from './office/reward/rewardAnswers'
import { patrol } from './pages/answers'
import { cloudAnswers } from './pages/cloud'
import { line, reward, tracked } from './report/answers'
import { openedWith } from './taro/taro'
import { entry, report, type ReportAnswer } from './work/answers'

jest.mock('@/services/call')

beforeEach(() => storage.texts.clear())
afterEach(cleanup)

const buttons = () => screen.queryAllByRole('button').map((button) => button.textContent ?? '')
const nothing = () => undefined
/** The words of this list that are there, after the page has its answer. */
async function offered(page: ReactElement, all: readonly string[], sign: string | RegExp): Promise<string[]> {
  render(page)
  await screen.findAllByText(sign)
  const found = all.filter((words) => screen.queryAllByText(words).length > 0)
  cleanup()
  storage.texts.clear()
  return found
}

type Command = ReportAnswer['may'][number]

/** What each command of a report is called on its page. */
const commands: Record<Command, readonly string[]> = {
  dispatch: ['交办'],
  accept: ['先受理'],
  reject: ['不予受理'],
  merge: ['并案'],
  ...{ reassign: ['改派'], recall: ['撤销'] },
  take: ['接单'],
  handBack: ['退单'],
  contribute: ['补充'],
  extend: ['延期'],
  resolve: ['处置完成'],
  verify: ['复核通过'],
  sendBack: ['退回重办'],
  close: ['销号'],
  recheck: ['没有复发', '又出现了'],
  release: ['可以公开', '不公开'],
  ...{ urge: ['督办并限期'], instruct: ['批示一句'], acknowledge: ['已阅'] },
  ...{ markAboutChief: ['反映的是河长'], unmarkAboutChief: ['不是反映河长'] },
}
const allCommands = Object.keys(commands) as Command[]

describe('a report for those who work on it', () => {
  const answer = report({ report: entry({ screening: 'held' }) })
  const page = (may: readonly Command[]) =>
    ({ reportId: 'r', may, pending: [], said: null, done: nothing }) as never
  const offeredFor = (may: readonly Command[]) => {
    render(
      <>
        <Screening page={page(may)} answer={answer} />
        <Actions page={page(may)} answer={answer} />
      </>,
    )
    return buttons().sort()
  }

  it.each(allCommands)('with the right to %s only: its button and no other', (command) => {
    expect(offeredFor([command])).toEqual([...commands[command]].sort())
  })

  it('without any right: no button at all, and none to release what waits for its check', () => {
    expect(offeredFor([])).toEqual([])
    render(<Screening page={page([])} answer={report({ report: entry({ screening: 'pending' }) })} />)
    expect(buttons()).toEqual([])
  })
})

describe('one’s own report', () => {
  type Own = Output<'report.track'>['may'][number]
  const own: Record<Own, string> = {
    withdraw: '撤回这条举报',
    reopen: '没处理好，要求重新处理',
    appeal: '申请复查',
    rate: '您满意吗？',
  }
  const track = (change: Parameters<typeof tracked>[0], all: readonly string[] = Object.values(own)) => {
    openedWith({ reportId: 'report000000000000000001' })
    cloudAnswers({ 'report.track': tracked({ timeline: [line('rejected', 0)], ...change }) })
    return offered(<TrackPage />, all, '经过')
  }

  it.each(Object.keys(own) as Own[])('%s: offered with the right, and nothing else', async (may) => {
    const state = may === 'appeal' ? 'rejected' : 'closed'
    expect(await track({ state, may: [may] })).toEqual([own[may]])
  })

  it('without a right nothing is offered, in no state', async () => {
    for (const state of ['submitted', 'closed'] as const) expect(await track({ state, may: [] })).toEqual([])
    expect(await track({ reward: reward({ mayClaim: false }) }, ['领取'])).toEqual([])
    expect(await track({ reward: reward({ mayClaim: true }) }, ['领取'])).toEqual(['领取'])
  })
})

describe('a patrol', () => {
  type May = Output<'patrol.get'>['may']
  const none: May = { explain: false, review: false, confirm: false }
  const own = { explain: ['提交说明'], review: [], confirm: ['我去了', '没有去'] } satisfies Record<
    keyof May,
    string[]
  >
  const desk = { explain: [], review: ['认可', '不认可'], confirm: [] } satisfies Record<keyof May, string[]>
  const rights = Object.keys(none) as (keyof May)[]
  const onResult = (may: May) => {
    openedWith({ patrolId: 'x1' })
    cloudAnswers({ 'patrol.get': patrol({ may }) })
    return offered(<ResultPage />, Object.values(own).flat(), '路程')
  }
  const onDesk = (may: May) => {
    cloudAnswers({ 'patrol.get': patrol({ may }) })
    const review = { decided: () => false, decide: nothing, problem: null, waiting: null, undo: nothing }
    return offered(
      <PatrolPane patrolId="x1" review={review as never} />,
      Object.values(desk).flat(),
      /路程|走/,
    )
  }

  it.each(rights)('with the right to %s only', async (right) => {
    expect(await onResult({ ...none, [right]: true })).toEqual(own[right])
    expect(await onDesk({ ...none, [right]: true })).toEqual(desk[right])
  })

  it('with none', async () => {
    expect(await onResult(none)).toEqual([])
    expect(await onDesk(none)).toEqual([])
  })
})

describe('a reward', () => {
  type May = Required<ReturnType<typeof rewardEntry>['may']>
  const none: May = { approve: false, decline: false, stop: false }
  const words: Record<keyof May, string> = {
    approve: '同意 50 元',
    decline: '不予奖励',
    stop: '停止微信转账',
  }
  const shown = (may: May) => {
    render(<RewardPane reward={rewardEntry({ may })} onAsk={nothing} />)
    return buttons().filter((button) => Object.values(words).includes(button))
  }

  it.each(Object.keys(none) as (keyof May)[])('with the right to %s only, and with none', (right) => {
    expect(shown({ ...none, [right]: true })).toEqual([words[right]])
    cleanup()
    expect(shown(none)).toEqual([])
  })
})

describe('a message of the day', () => {
  const acts = { busy: false, problem: null } as never
  const shown = (change: Parameters<typeof push>[0], planned = true) => {
    const drafts = { of: () => null, saved: () => false, open: nothing } as never
    render(<PushButtons push={push(change)} planned={planned} today={today} acts={acts} drafts={drafts} />)
    const there = buttons()
    cleanup()
    return there.map((words) => words.replace(/(不点也)?会在.*/, ''))
  }

  it('in each state: what can still be decided, and nothing else', () => {
    expect(Object.fromEntries(pushStates.map((state) => [state, shown({ state })]))).toEqual({
      planned: ['看过了，同意', '改文字', '复制文字', '这天不送'],
      approved: ['改文字', '复制文字', '这天不送'],
      delivered: ['复制文字'],
      cancelled: ['还是要送', '复制文字'],
    })
  })

  it('a preview, or a day that is over, has nothing to decide', () => {
    expect(shown({ state: 'planned' }, false)).toEqual(['复制文字'])
    for (const state of pushStates) expect(shown({ state, day: '2026-01-05' })).toEqual(['复制文字'])
  })

  it('the robot is asked again only where it failed or nobody knows', () => {
    const again = (state: Parameters<typeof road>[0]) =>
      shown({ state: 'delivered', day: tomorrow, robot: road(state) }).includes('让机器人再送一次')
    const states = ['none', 'waiting', 'sending', 'done', 'ready', 'failed', 'unclear'] as const
    expect(states.filter(again)).toEqual(['failed', 'unclear'])
  })
})

it('a reminder is sent again only where it did not arrive', () => {
  const again = (state: (typeof reminderStates)[number]) => {
    const words = {
      id: 'm1',
      name: '示例',
      template: 'dutyDue',
      words: '一段',
      reason: '',
      tries: 1,
      at: null,
    } as const
    const resending = { busy: false, problem: null, ask: nothing } as never
    render(<ReminderPane reminder={{ ...words, state }} resending={resending} />)
    const there = buttons().some((button) => button.startsWith('再发一次'))
    cleanup()
    return there
  }
  expect(reminderStates.filter(again)).toEqual(['noConsent', 'off', 'failed', 'unclear'])
})

it('a request to know who reported: decided by another, read by who asked, each in its state only', () => {
  const shown = (state: (typeof unsealingStates)[number], mine: boolean) => {
    const facts = {
      id: 'u1',
      reportId: 'q1',
      reason: '查证',
      requestedBy: '演示甲',
      requestedAt: 0,
      decision: null,
    }
    const desk = { identity: null, problem: null, ask: nothing, forgetIdentity: nothing } as never
    render(<UnsealingPane unsealing={{ ...facts, mine, state, readableUntil: null }} desk={desk} />)
    const there = buttons().map((button) => button.replace(/只能看.*/, ''))
    cleanup()
    return there
  }
  const table = (mine: boolean) =>
    Object.fromEntries(unsealingStates.map((state) => [state, shown(state, mine)]))
  const none = { requested: [], declined: [], agreed: [], read: [], lapsed: [] }
  expect(table(true)).toEqual({ ...none, agreed: ['看举报人身份'] })
  expect(table(false)).toEqual({ ...none, requested: ['同意解封', '不同意'] })
})
