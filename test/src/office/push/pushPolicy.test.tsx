/** The rules of the daily push and its notices. */
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { addDays, dayOf } from '@domain/calendar/day'
import type { Output } from '@domain/contract/contract'
import PushPolicyPage from '@/office/push/policy'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { person } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'

jest.mock('@/services/call')

const today = dayOf(Date.now())
const policy: Output<'push.getPolicy'>['policy'] = {
  version: 2,
  on: true,
  namesIn: ['villageChiefs'],
  quiet: { from: 20, until: 7 },
  dueWithin: 3,
}
const notices = [
  { id: 'over', text: '暴雨已过', from: addDays(today, -9), until: addDays(today, -7) },
  { id: 'coming', text: '台风将来', from: addDays(today, 1), until: addDays(today, 3) },
  { id: 'now', text: '氨氮超标', from: today, until: addDays(today, 2) },
]
const ready = {
  'push.getPolicy': { policy, notices },
  'push.savePolicy': { version: 3 },
  'push.saveNotice': {},
  'push.removeNotice': {},
}
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))
const flip = (name: string) => fireEvent.click(screen.getByRole('switch', { name }))
const type = (name: string | RegExp, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } })

async function open() {
  render(<PushPolicyPage />)
  await screen.findByText('怎样送')
}

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers(ready)
})
afterEach(() => jest.useRealTimers())

it('shows every change in words before it becomes the rule', async () => {
  await open()
  flip('社区书记群')
  fireEvent.change(screen.getByRole('combobox', { name: '晚上几点起不打扰' }), { target: { value: '21' } })
  type(/^催到期/, '5')
  await tap('保存 3 处修改')
  const dialog = screen.getByRole('dialog', { name: '保存后，从下一次排送起按新规则' })
  expect(dialog.textContent).toContain('社区书记群：不写名字 → 写名字')
  expect(dialog.textContent).toContain('不打扰：20 点到早上 7 点 → 21 点到早上 7 点')
  expect(dialog.textContent).toContain('催到期：3 天内 → 5 天内')
  fireEvent.click(within(dialog).getByRole('button', { name: '保存' }))
  await waitFor(() =>
    expect(sent('push.savePolicy')).toEqual([
      { ...policy, namesIn: ['villageChiefs', 'secretaries'], quiet: { from: 21, until: 7 }, dueWithin: 5 },
    ]),
  )
})

it('asks in plain words before everything is switched off', async () => {
  await open()
  flip('每日一送')
  expect(sent('push.savePolicy')).toEqual([])
  await tap('保存 1 处修改')
  const dialog = screen.getByRole('dialog', { name: '停下每日一送？群里和本人都不再收到' })
  fireEvent.click(within(dialog).getByRole('button', { name: '先不' }))
  expect(sent('push.savePolicy')).toEqual([])
  await tap('保存 1 处修改')
  await tap('保存')
  await waitFor(() => expect(sent('push.savePolicy')).toMatchObject([{ on: false }]))
})

it('takes no number of days that the cloud would refuse', async () => {
  await open()
  for (const typed of ['', '0', '11', '三']) {
    type(/^催到期/, typed)
    expect(screen.getByText('请填 1–10 天')).toBeTruthy()
  }
})

it('never overwrites what another desk saved meanwhile', async () => {
  cloudAnswers({ ...ready, 'push.savePolicy': { refused: 'submission.conflict' } })
  await open()
  type(/^催到期/, '5')
  await tap('保存 1 处修改')
  await tap('保存')
  const notice = await screen.findByRole('button', { name: /别的同事刚保存了新的规则/ })
  cloudAnswers({ ...ready, 'push.getPolicy': { policy: { ...policy, version: 7, dueWithin: 2 }, notices } })
  fireEvent.click(notice)
  await waitFor(() =>
    expect((screen.getByRole('textbox', { name: /^催到期/ }) as HTMLInputElement).value).toBe('2'),
  )
})

it('notices stand in the order of what holds, comes and is over, each with its word', async () => {
  await open()
  const texts = screen.getAllByText(/^(暴雨已过|台风将来|氨氮超标)$/).map(({ textContent }) => textContent)
  expect(texts).toEqual(['氨氮超标', '台风将来', '暴雨已过'])
  const words = screen.getAllByText(/^(生效中|未到|已过)$/).map(({ textContent }) => textContent)
  expect(words).toEqual(['生效中', '未到', '已过'])
})

it('adds a notice for today at once, without touching the rules', async () => {
  await open()
  await tap('加一条通知')
  const dialog = within(await screen.findByRole('dialog', { name: '加一条通知' }))
  fireEvent.click(dialog.getByRole('button', { name: '加上' }))
  expect(dialog.getByText('请写要通知的话')).toBeTruthy()
  type('要通知的话', ' 明天大雨，先顾安全 ')
  fireEvent.change(dialog.getByLabelText('到哪天', { selector: 'input' }), {
    target: { value: addDays(today, -1) },
  })
  fireEvent.click(dialog.getByRole('button', { name: '加上' }))
  expect(dialog.getByText('结束的日子在开始之前，请改一下')).toBeTruthy()
  fireEvent.change(dialog.getByLabelText('到哪天', { selector: 'input' }), {
    target: { value: addDays(today, 1) },
  })
  fireEvent.click(dialog.getByRole('button', { name: '加上' }))
  await waitFor(() =>
    expect(sent('push.saveNotice')).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-z]{26}$/),
        text: '明天大雨，先顾安全',
        from: today,
        until: addDays(today, 1),
      },
    ]),
  )
  expect(sent('push.savePolicy')).toEqual([])
})

it('keeps a notice that was typed when the cloud refuses it', async () => {
  cloudAnswers({ ...ready, 'push.saveNotice': { refused: 'service.busy' } })
  await open()
  await tap(/氨氮超标/)
  type('要通知的话', '氨氮仍超标')
  await tap('保存')
  expect(await screen.findByText('现在有点忙，请稍后再试。')).toBeTruthy()
  expect(screen.getByDisplayValue('氨氮仍超标')).toBeTruthy()
})

it('a deleted notice can be taken back for a moment, and is gone after it', async () => {
  await open()
  await tap(/台风将来/)
  await tap('删除这条通知')
  expect(screen.queryByText('台风将来')).toBeNull()
  await tap('撤销')
  expect(screen.getByText('台风将来')).toBeTruthy()
  jest.useFakeTimers()
  fireEvent.click(screen.getByRole('button', { name: /台风将来/ }))
  await act(() => jest.advanceTimersByTimeAsync(10))
  fireEvent.click(screen.getByRole('button', { name: '删除这条通知' }))
  await act(() => jest.advanceTimersByTimeAsync(6000))
  expect(sent('push.removeNotice')).toEqual([{ id: 'coming' }])
})

it('without any notice there is one button for the first', async () => {
  cloudAnswers({ ...ready, 'push.getPolicy': { policy, notices: [] } })
  await open()
  await tap('还没有通知，加一条')
  expect(await screen.findByRole('dialog', { name: '加一条通知' })).toBeTruthy()
})

it('the head chief reads the notices, and is offered no way to change them', async () => {
  cloudAnswers({ ...ready, 'identity.me': person('headChief') })
  await open()
  expect(screen.getByText('氨氮超标')).toBeTruthy()
  await waitFor(() => expect(screen.queryByRole('button', { name: /通知|氨氮超标/ })).toBeNull())
})
