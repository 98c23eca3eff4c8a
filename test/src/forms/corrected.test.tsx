/** What the cloud refused opens from 待发送 in the form in which it was filled in, and is sent in place of the refused one. */
import { act, cleanup, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import type { ActionName } from '@domain/contract/contract'
import { takePhoto } from '@/device/photo'
import CleaningDayPage from '@/bank/cleaning'
import CheckPage from '@/bank/check'
import { outbox } from '@/outbox'
import OutboxPage from '@/pages/outbox'
import ResultPage from '@/pages/patrol/result'
import ComplaintPage from '@/report/complaint'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import { past, patrol } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'
import { settle, tap, write } from '../report/hands'
import Taro, { openedWith } from '../taro/taro'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const mine = {
  today: '2026-11-18',
  items: [{ id: 'c1', reachName: '带溪 1 段', stretch: '', noted: false }],
}
const asked = patrol({
  patrol: past({ status: 'needsExplanation' }),
  may: { explain: true, review: false, confirm: false },
})

async function open(Page: ComponentType, params: Record<string, string> = {}): Promise<void> {
  cleanup()
  openedWith(params)
  render(<Page />)
  await act(settle)
  await act(settle)
}

/** 去修改 from 待发送; answers with what the address says. */
async function toCorrect(path: string): Promise<Record<string, string>> {
  await open(OutboxPage)
  await tap(/^修改/)
  const { url } = jest.mocked(Taro.navigateTo).mock.lastCall![0] as { url: string }
  const [page, query = ''] = url.split('?')
  expect(page).toBe(path)
  return Object.fromEntries(new URLSearchParams(query))
}

const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const states = () => outbox.items().map(({ action, state }) => [action, state])
const half = () => [...storage.texts.keys()].filter((key) => key.startsWith('form/'))

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
})
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('a cleaner’s day: photos where they were, sent once', async () => {
  cloudAnswers({ 'cleaningContract.mine': mine, 'cleaningDay.add': { refused: 'input.invalid' } })
  await open(CleaningDayPage)
  await tap(/^拍保洁前/)
  await tap(/^拍保洁后/)
  await write('说明', '两袋')
  await tap('提交保洁记录')
  const [{ id }] = sent('cleaningDay.add') as [{ id: string }]
  expect(screen.getByDisplayValue('两袋')).toBeTruthy()

  const params = await toCorrect('/bank/check/index')
  cloudAnswers({ 'cleaningDay.add': {} })
  await open(CheckPage, params)
  expect(called).toEqual([])
  expect(screen.getByDisplayValue('两袋')).toBeTruthy()
  expect(screen.getByRole('button', { name: '删除保洁前 1' })).toBeTruthy()
  expect(screen.getByRole('button', { name: '删除保洁后 1' })).toBeTruthy()
  await write('说明', '三袋')
  await tap('提交保洁记录')
  const photo = (n: number) => [`cloud://test/registers/${id}/${n}.jpg`]
  const entry = { note: '三袋', before: photo(1), after: photo(101) }
  expect(sent('cleaningDay.add')).toMatchObject([{ id, entryId: 'c1', entry }])
  expect(states()).toEqual([['cleaningDay.add', 'delivered']])
  expect(half()).toEqual([])
})

it('a half corrected one is kept beside what is new, and goes with the refused one when that is given up', async () => {
  cloudAnswers({ 'cleaningContract.mine': mine, 'cleaningDay.add': { refused: 'input.invalid' } })
  await open(CleaningDayPage)
  await write('说明', '两袋')
  await tap('提交保洁记录')
  await write('说明', '三袋')
  await open(CleaningDayPage)
  expect(screen.getByDisplayValue('三袋')).toBeTruthy()
  await open(OutboxPage)
  await tap(/^丢弃/)
  await tap('丢弃')
  expect(half()).toEqual([])
  await open(CleaningDayPage)
  expect(screen.queryByDisplayValue('三袋')).toBeNull()
})

it('a half corrected one opens instead of going again as it was', async () => {
  cloudAnswers({ 'cleaningContract.mine': mine, 'cleaningDay.add': { refused: 'input.invalid' } })
  await open(CleaningDayPage)
  await tap(/^拍保洁前/)
  await write('说明', '两袋')
  await tap('提交保洁记录')
  await write('说明', '三袋')
  await tap('删除保洁前 1')
  cloudAnswers({ 'cleaningDay.add': {} })
  await open(OutboxPage)
  await tap(/^上传/)
  expect(called).toEqual([])
  expect(states()).toEqual([['cleaningDay.add', 'refused']])
  const { url } = jest.mocked(Taro.navigateTo).mock.lastCall![0] as { url: string }
  await open(CheckPage, Object.fromEntries(new URLSearchParams(url.split('?')[1])))
  expect(screen.getByDisplayValue('三袋')).toBeTruthy()
})

it('one that went through meanwhile does not open again: a new one is begun', async () => {
  cloudAnswers({ 'cleaningContract.mine': mine, 'cleaningDay.add': { refused: 'input.invalid' } })
  await open(CleaningDayPage)
  await tap(/^拍保洁前/)
  await write('说明', '两袋')
  await tap('提交保洁记录')
  const params = await toCorrect('/bank/check/index')
  cloudAnswers({ 'cleaningDay.add': {} })
  await act(async () => {
    await outbox.retry(params.line!)
    await settle()
  })
  await open(CheckPage, params)
  expect(screen.queryByDisplayValue('两袋')).toBeNull()
  expect(screen.getByRole('button', { name: '提交保洁记录' })).toBeTruthy()
})

it('what was begun besides is said to be there once a half corrected one is thrown away', async () => {
  cloudAnswers({ 'complaint.submit': { refused: 'input.invalid' } })
  await open(ComplaintPage)
  await write('什么事', '字太小')
  await tap('提交')
  const before = { id: 'c0', kind: 'complaint', text: '从前写的', photos: [] }
  storage.texts.set('form/complaint', JSON.stringify(before))
  await open(ComplaintPage)
  await tap(/重新填/)
  await tap('删掉，重新填')
  expect(states()).toEqual([])
  expect(screen.getByDisplayValue('从前写的')).toBeTruthy()
  expect(screen.getByText('上次没发出的还在，可以接着填')).toBeTruthy()
  expect(screen.queryByText('重新填？')).toBeNull()
})

it('a complaint', async () => {
  cloudAnswers({ 'complaint.submit': { refused: 'input.invalid' } })
  await open(ComplaintPage)
  await write('什么事', '字太小')
  await tap('提交')
  const params = await toCorrect('/report/complaint/index')
  cloudAnswers({ 'complaint.submit': { receipt: '1234123412341234', dueDay: '2026-11-25' } })
  await open(ComplaintPage, params)
  expect(screen.getByDisplayValue('字太小')).toBeTruthy()
  await write('什么事', '字还是太小')
  await tap('提交')
  expect(sent('complaint.submit')).toMatchObject([{ complaintId: params.id, text: '字还是太小' }])
  expect(states()).toEqual([['complaint.submit', 'delivered']])
  expect(half()).toEqual([])
})

it('an explanation', async () => {
  cloudAnswers({ 'patrol.get': asked, 'patrol.explain': { refused: 'input.invalid' } })
  await open(ResultPage, { patrolId: 'x1' })
  await write('情况说明', '修路')
  await tap('提交说明')
  const params = await toCorrect('/pages/patrol/result/index')
  cloudAnswers({ 'patrol.get': asked, 'patrol.explain': {} })
  await open(ResultPage, params)
  expect(screen.getByDisplayValue('修路')).toBeTruthy()
  await tap('提交说明')
  expect(states()).toEqual([['patrol.explain', 'delivered']])
})

describe('of every kind', () => {
  const refused = async (action: ActionName, input: object) => {
    cloudAnswers({ [action]: { refused: 'input.invalid' } })
    await act(async () => {
      await outbox.put({ id: 'i1', action, input: input as never, files: [], title: '一份' })
      await settle()
    })
    await open(OutboxPage)
  }

  it.each([
    ['report.submit', { reportId: 'i1' }, '/report/new/index?reportId=i1'],
    ['survey.answer', { id: 's1' }, '/public/survey/index?id=s1'],
    ['kin.paper', { chiefId: 'p1' }, '/own/helping/paper?chief=p1&patrolId=i1'],
    ['paperPatrol.enter', { patrolId: 'i1' }, '/office/patrol/paperPatrol?patrolId=i1'],
    ['report.enter', { reportId: 'i1' }, '/office/report/enterReport?reportId=i1'],
    ['report.resolve', { reportId: 'r1', commandId: 'i1' }, '/work/report/index?reportId=r1'],
    ['report.recheck', { reportId: 'r1', commandId: 'i1' }, '/work/report/index?reportId=r1'],
    ['report.rate', { reportId: 'r1', commandId: 'i1' }, '/report/track/index?reportId=r1'],
    ['report.appeal', { reportId: 'r1', commandId: 'i1' }, '/report/track/index?reportId=r1'],
    ['outletCheck.add', { id: 'i1', entryId: 'o1' }, '/bank/check/index?of=outletCheck&id=o1&line=i1'],
    ['complaint.submit', { complaintId: 'i1', about: 'x' }, '/report/complaint/index?id=i1&about=x'],
  ] as const)('%s opens where it was written', async (action, input, url) => {
    await refused(action, input)
    await tap('修改一份')
    expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url })
  })

  it('a step of somebody known by a receipt code only says what to do', async () => {
    await refused('report.appeal', { receipt: '1234123412341234', commandId: 'i1', text: '还在' })
    expect(screen.getByText('请用回执码重新查到这条举报，在那里改好再交')).toBeTruthy()
    expect(screen.queryByRole('button', { name: '修改一份' })).toBeNull()
  })
})
