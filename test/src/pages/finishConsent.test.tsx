/** The tap that hands a patrol in asks for reminders along, and whatever comes of that, the patrol is handed in. */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import FinishPage from '@/pages/patrol/finish'
import { newDraft } from '@/recorder/draft'
import { desk } from '@/recorder/phoneRecorder'
import { answers, askedFor, consents, dialog } from '../consents'
import '../components/dialogs'
import { storage } from '../device/memoryStore'
import Taro, { openedWith } from '../taro/taro'
import { reach, today } from '../today'
import { person } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')
jest.mock('@/device/consent')

const start = 1_800_000_000_000
const { thresholds } = today
const duty = { assignmentId: 'a1', delegationId: null, reach, thresholds, photosRequired: false }
let patrols = 0
let patrolId = ''

const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))
const toResult = () =>
  expect.objectContaining({ url: `/pages/patrol/result/index?patrolId=${patrolId}&handedIn=1` })
const online = (is: boolean) =>
  Object.defineProperty(window.navigator, 'onLine', { configurable: true, get: () => is })

async function open(cloud: Parameters<typeof cloudAnswers>[0] = {}) {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'reminder.consents': consents({ reportDue: { left: 4, state: 'accepted' } }),
    'reminder.consent': {},
    ...cloud,
  })
  await desk.book.write({
    ...newDraft(patrolId, duty, start),
    endedAt: start + 600_000,
    noTrackReason: '手机定位坏了',
    nothingAbnormal: true,
  })
  render(<FinishPage />)
  await screen.findByRole('button', { name: '提交' })
  await act(settle)
}

/** A submit without an answer of the cloud stays on the phone, which is all that matters here. */
async function submit(taps = 1) {
  await act(async () => {
    const button = screen.getByRole('button', { name: '提交' })
    for (let n = 0; n < taps; n++) fireEvent.click(button)
    await settle()
  })
}

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  online(true)
  answers('accept')
  patrolId = `consent00000000000000000${++patrols}`.slice(-24)
  openedWith({ patrolId })
})
afterEach(async () => {
  online(true)
  cleanup()
  for (const { id } of outbox.items()) await outbox.discard(id)
  desk.close()
})

it('asks for what runs low, hands the answer over, and goes on to the result', async () => {
  await open()
  await submit()
  expect(askedFor()).toEqual([['dutyDue', 'reportAssigned']])
  expect(sent('reminder.consent')).toMatchObject([
    {
      answers: [
        { template: 'dutyDue', answer: 'accept' },
        { template: 'reportAssigned', answer: 'accept' },
      ],
    },
  ])
  expect(sent('patrol.submit')).toMatchObject([{ patrolId }])
  expect(Taro.redirectTo).toHaveBeenCalledWith(toResult())
})

it('opens the dialog in the tap itself, before anything is waited for', async () => {
  await open()
  fireEvent.click(screen.getByRole('button', { name: '提交' }))
  expect(dialog).toHaveBeenCalledTimes(1)
  await act(settle)
})

it('has the patrol safe on the phone while the dialog is still open, and stays under it', async () => {
  await open()
  let answer: (said: Record<string, 'accept'>) => void = () => undefined
  dialog.mockImplementation(() => new Promise((resolve) => (answer = resolve)))
  await submit()
  expect(outbox.item(patrolId)).not.toBeNull()
  expect(Taro.redirectTo).not.toHaveBeenCalled()
  await act(async () => {
    answer({ 'id-of-dutyDue': 'accept' })
    await settle()
  })
  expect(Taro.redirectTo).toHaveBeenCalledWith(toResult())
})

it('does not wait for ever for a dialog that never answers', async () => {
  await open()
  dialog.mockImplementation(() => new Promise(() => undefined))
  jest.useFakeTimers()
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '提交' }))
    await jest.advanceTimersByTimeAsync(31_000)
  })
  jest.useRealTimers()
  await act(settle)
  expect(outbox.item(patrolId)).not.toBeNull()
  expect(Taro.redirectTo).toHaveBeenCalledWith(toResult())
})

it.each([
  ['says no', () => answers('reject')],
  ['has messages switched off', () => answers('ban')],
  ['gets no dialog', () => dialog.mockRejectedValue(new Error('no dialog'))],
  [
    'has a WeChat that throws',
    () =>
      dialog.mockImplementation(() => {
        throw new Error('not a function')
      }),
  ],
])('hands the patrol in when the person %s', async (_, plays) => {
  plays()
  await open()
  await submit()
  expect(sent('patrol.submit')).toMatchObject([{ patrolId }])
  expect(Taro.redirectTo).toHaveBeenCalledWith(toResult())
})

it('asks once and hands in once, however often it is tapped', async () => {
  await open()
  await submit(3)
  expect(dialog).toHaveBeenCalledTimes(1)
  expect(sent('reminder.consent')).toHaveLength(1)
  expect(sent('patrol.submit')).toHaveLength(1)
})

it.each([
  [
    'who said no',
    consents({
      dutyDue: { state: 'refused' },
      reportAssigned: { state: 'refused' },
      reportDue: { state: 'off' },
    }),
  ],
  [
    'who has enough left',
    consents({
      dutyDue: { left: 5, state: 'accepted' },
      reportAssigned: { left: 4, state: 'accepted' },
      reportDue: { left: 4, state: 'accepted' },
    }),
  ],
  [
    'whose office has no template',
    consents({
      dutyDue: { templateId: null },
      reportAssigned: { templateId: null },
      reportDue: { templateId: null },
    }),
  ],
])('does not ask a chief %s', async (_, known) => {
  await open({ 'reminder.consents': known })
  await submit()
  expect(dialog).not.toHaveBeenCalled()
  expect(Taro.redirectTo).toHaveBeenCalledWith(toResult())
})

it('does not ask while nothing is filled in', async () => {
  await open()
  await act(() => desk.change((now) => ({ ...now, nothingAbnormal: false })))
  await submit()
  expect(dialog).not.toHaveBeenCalled()
})

it('does not ask without network, and keeps the patrol on the phone', async () => {
  await open()
  await act(async () => {
    online(false)
    window.dispatchEvent(new Event('offline'))
  })
  await submit()
  expect(dialog).not.toHaveBeenCalled()
  expect(outbox.item(patrolId)).toMatchObject({ state: 'saved' })
  expect(Taro.redirectTo).toHaveBeenCalledWith(toResult())
})
