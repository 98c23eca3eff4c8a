/** What the clock could not do, at the desk: in plain words, pushed on one by one or all, and what came of it. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import { pushOnOutcomes, type PushOnOutcome, troubleText, type Trouble } from '@domain/job/trouble'
import StuckPage from '@/office/job/stuck'
import { outcomeWords, standingOf } from '@/office/job/stuckWords'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

type Item = Output<'job.listStuck'>['items'][number]
type Answers = Parameters<typeof cloudAnswers>[0]

const item = (change: Partial<Item> = {}): Item => ({
  id: 'k1',
  title: '一条每日一送没能送出',
  since: Date.now() - 3_600_000,
  tries: 5,
  nextAt: null,
  trouble: 'malformed',
  ...change,
})
const page = (...items: Item[]) => ({ items, next: null as string | null, inAll: items.length })

const open = (answers: Answers) => {
  cloudAnswers({ 'identity.me': person('office'), ...answers })
  deskWindow(true)
  return render(<StuckPage />)
}
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)

it('says what it is, since when, how often tried and why', async () => {
  open({ 'job.listStuck': page(item()) })
  expect(await screen.findByText('一条每日一送没能送出')).toBeTruthy()
  expect(screen.getByText(/\d\d:\d\d起，最近试了 5 次。这条记录的内容不完整或格式不对/)).toBeTruthy()
  expect(screen.getByText('已停下，等您')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '全部再试' })).toBeNull()
})

it.each([
  ['done', /办成了/],
  ['stuck', /还是不行：一条每日一送没能送出/],
  ['waiting', /十分钟内会再试/],
  ['gone', /已经不在了/],
] as const)('pushed on: says that it is %s, and reads the list again', async (outcome, words) => {
  open({ 'job.listStuck': page(item()), 'job.pushOn': { outcome } })
  await tap('再试一次：一条每日一送没能送出')
  expect(await screen.findByText(words)).toBeTruthy()
  expect(sent('job.pushOn')).toEqual([{ id: 'k1' }])
  await waitFor(() => expect(sent('job.listStuck').length).toBeGreaterThan(1))
})

it('a double tap asks once', async () => {
  open({ 'job.listStuck': page(item()), 'job.pushOn': { outcome: 'done' } })
  const button = await screen.findByRole('button', { name: /^再试一次/ })
  fireEvent.click(button)
  fireEvent.click(button)
  await screen.findByText('办成了')
  expect(sent('job.pushOn')).toHaveLength(1)
})

it('several are pushed on together', async () => {
  open({ 'job.listStuck': page(item(), item({ id: 'k2' })), 'job.pushAllOn': { pushed: 2 } })
  await tap('全部再试')
  expect(await screen.findByText(/2 件都排上了，十分钟内逐件再试/)).toBeTruthy()
  expect(sent('job.pushAllOn')).toEqual([{ all: true }])
})

it('fetches what comes behind the first page', async () => {
  open({ 'job.listStuck': { ...page(item()), next: '1_k1', inAll: 70 } })
  await tap('再看后面的')
  expect(sent('job.listStuck').at(-1)).toMatchObject({ cursor: '1_k1' })
})

it('says when nothing is stuck', async () => {
  open({ 'job.listStuck': page() })
  expect(await screen.findByText('没有卡住的工作')).toBeTruthy()
})

it('says what went wrong when it cannot be read', async () => {
  open({ 'job.listStuck': { refused: 'service.busy' } })
  expect(await screen.findByText(/请稍后再试/)).toBeTruthy()
})

it('says what went wrong when it cannot be pushed on', async () => {
  open({ 'job.listStuck': page(item()), 'job.pushOn': { refused: 'rate.exceeded' } })
  await tap(/^再试一次/)
  expect(await screen.findByText(/操作太频繁/)).toBeTruthy()
})

it('work of the clock that is stuck, why, and what came of pushing it on', () => {
  const standing = (tries: number, nextAt: number | null) => {
    const { tone, word } = standingOf({ id: 'k', title: '', since: 0, tries, nextAt, trouble: null })
    return `${tone} ${word}`
  }
  expect([standing(5, null), standing(2, 1), standing(0, 1)]).toEqual([
    'overdue 已停下，等您',
    'dueSoon 会自动再试',
    'dueSoon 排着，马上再试',
  ])
  expect(troubleText).toEqual({
    malformed: '这条记录的内容不完整或格式不对',
    refused: '这条记录和别的记录对不上，这一步做不了',
    unreachable: '云端的服务当时没有应答',
    killed: '处理它时超时或内存不够，中断了',
  } satisfies Record<Trouble, string>)
  const said = (outcome: PushOnOutcome) => {
    const { tone, words } = outcomeWords[outcome]('一条消息没能送出')
    return `${tone} ${words}`
  }
  expect(Object.fromEntries(pushOnOutcomes.map((outcome) => [outcome, said(outcome)]))).toEqual({
    done: 'done 办成了',
    stuck: 'overdue 又试了一次，还是不行：一条消息没能送出。会自动再试几次，一直不行请找维护人员改好这条记录',
    waiting: 'calm 排上了，十分钟内会再试，过一会儿再来看',
    gone: 'done 这件已经不在了：刚才已经办成，或者不用再办',
  } satisfies Record<PushOnOutcome, string>)
})
