/** 提醒: how often I may still be reminded, more of it by a tap, and a day without. */
import { act, render, screen } from '@testing-library/react'
import { openMessageSettings } from '@/device/consent'
import { outbox } from '@/outbox'
import RemindersPage from '@/own/reminders'
import { answers, askedFor, consents, dialog } from '../consents'
import { storage } from '../device/memoryStore'
import { settle, tap } from '../report/hands'
import { nobody, person } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'

jest.mock('@/services/call')
jest.mock('@/device/consent')

const given = () => called.filter(({ action }) => action === 'reminder.consent').map(({ input }) => input)
const online = (is: boolean) =>
  Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => is })

async function open(cloud: Parameters<typeof cloudAnswers>[0] = {}) {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'reminder.consents': consents({ dutyDue: { left: 2, state: 'accepted' } }),
    'reminder.consent': {},
    'reminder.skipToday': {},
    ...cloud,
  })
  const page = render(<RemindersPage />)
  await act(settle)
  return page
}

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  online(true)
  answers('accept')
})
afterEach(() => online(true))

it('says of each kind how often it may still come, and shows only what concerns me', async () => {
  await open()
  expect(screen.getByText('还能提醒 2 次')).toBeTruthy()
  expect(screen.getAllByText('还没有开')).toHaveLength(6)
  expect(screen.queryByText('逾期督办提醒')).toBeNull()
})

it('shows a resident what becomes of the own report, and no duties', async () => {
  await open({ 'identity.me': nobody })
  expect(screen.getByText('举报办理结果')).toBeTruthy()
  expect(screen.queryByText('巡河到期提醒')).toBeNull()
  expect(screen.queryByRole('switch', { name: '今天不用提醒' })).toBeNull()
})

it('asks for one more by a tap, counts it at once, and tells the cloud', async () => {
  await open()
  await tap('巡河到期提醒，提醒我')
  expect(askedFor()).toEqual([['dutyDue']])
  expect(screen.getByText('还能提醒 3 次')).toBeTruthy()
  expect(screen.getByText('好的，到时候提醒您')).toBeTruthy()
  expect(given()).toEqual([
    {
      tapId: expect.stringMatching(/^[0-9a-z]{20,40}$/),
      answers: [{ template: 'dutyDue', answer: 'accept' }],
    },
  ])
})

it('opens one dialog for two quick taps', async () => {
  await open()
  let answer: (said: Record<string, 'accept'>) => void = () => undefined
  dialog.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
  await tap('巡河到期提醒，提醒我')
  await tap('巡河到期提醒，提醒我')
  await act(async () => {
    answer({ 'id-of-dutyDue': 'accept' })
    await settle()
  })
  expect(dialog).toHaveBeenCalledTimes(1)
  expect(given()).toHaveLength(1)
  await tap('巡河到期提醒，提醒我')
  expect(dialog).toHaveBeenCalledTimes(2)
})

it('takes a no for a no, and says where it can be changed', async () => {
  await open()
  answers('reject')
  await tap('新交办问题提醒，提醒我')
  expect(screen.getByText('您上次选了不允许，想要提醒请再点一次')).toBeTruthy()
  await tap(/没有开。要是没有看到询问/)
  expect(openMessageSettings).toHaveBeenCalled()
  expect(given()).toMatchObject([{ answers: [{ template: 'reportAssigned', answer: 'reject' }] }])
})

it('leads to the settings where WeChat has messages switched off', async () => {
  await open()
  answers('ban')
  await tap('新交办问题提醒，提醒我')
  await tap(/微信里关掉了订阅消息/)
  expect(openMessageSettings).toHaveBeenCalled()
})

it('says so at once when it was switched off before', async () => {
  await open({ 'reminder.consents': consents({ dutyDue: { state: 'off' } }) })
  expect(screen.getByRole('button', { name: /微信里关掉了订阅消息/ })).toBeTruthy()
})

it('counts a dialog that fails for nothing', async () => {
  await open()
  dialog.mockRejectedValue(new Error('no dialog'))
  await tap('巡河到期提醒，提醒我')
  expect(screen.getByText('微信没有回答，请过一会儿再点')).toBeTruthy()
  expect(screen.getByText('还能提醒 2 次')).toBeTruthy()
  expect(given()).toEqual([])
})

it('opens no dialog without network and says why', async () => {
  await open()
  await act(async () => {
    online(false)
    window.dispatchEvent(new Event('offline'))
    await settle()
  })
  await tap('巡河到期提醒，提醒我')
  expect(dialog).not.toHaveBeenCalled()
  expect(screen.getByText('没有网络，有网时再点')).toBeTruthy()
})

it('keeps an answer that did not get through, unseen, and sends the same one later', async () => {
  await open({ 'reminder.consent': { refused: 'network.unclear' } })
  await tap('巡河到期提醒，提醒我')
  expect(screen.getByText('还能提醒 3 次')).toBeTruthy()
  expect(outbox.items()).toEqual([])
  const [lost] = given()
  cloudAnswers({ 'reminder.consent': {} })
  await act(() => outbox.wake())
  expect(given()).toEqual([lost])
  await act(() => outbox.wake())
  expect(given()).toHaveLength(1)
})

it('hands the answer over at once where the phone has no room', async () => {
  await open()
  const write = jest.spyOn(storage, 'write').mockRejectedValue(new Error('no room'))
  await tap('巡河到期提醒，提醒我')
  write.mockRestore()
  expect(given()).toHaveLength(1)
})

it('asks nothing that the office has not opened yet', async () => {
  await open({ 'reminder.consents': consents({ dutyDue: { templateId: null } }) })
  expect(screen.getByText('河长办还没有开通')).toBeTruthy()
  expect(screen.queryByRole('button', { name: '巡河到期提醒，提醒我' })).toBeNull()
})

const skipped = () => called.filter(({ action }) => action === 'reminder.skipToday').map(({ input }) => input)
const skipSwitch = () => screen.getByRole('switch', { name: '今天不用提醒' }).getAttribute('aria-checked')

it('leaves me alone today by one switch, and the same switch takes it back', async () => {
  await open()
  await tap('今天不用提醒', 'switch')
  expect(skipSwitch()).toBe('true')
  await tap('今天不用提醒', 'switch')
  expect(skipSwitch()).toBe('false')
  expect(skipped()).toEqual([{ skip: true }, { skip: false }])
})

it('puts the switch back where it was when the cloud did not hear it', async () => {
  await open({
    'reminder.consents': consents({}, true),
    'reminder.skipToday': { refused: 'network.offline' },
  })
  expect(skipSwitch()).toBe('true')
  await tap('今天不用提醒', 'switch')
  expect(skipSwitch()).toBe('true')
  expect(screen.getByRole('alert').textContent).toContain('没有改成')
})

it.each(['reminder.consents', 'identity.me'] as const)(
  'says that %s could not be fetched',
  async (lacking) => {
    await open({ [lacking]: { refused: 'network.offline' } })
    expect(screen.getByRole('button', { name: '再试一次' })).toBeTruthy()
  },
)
