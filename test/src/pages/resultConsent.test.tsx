/** Reminders are asked for on the result, once the patrol is through: never over 提交 that still spins. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import ResultPage from '@/pages/patrol/result'
import { answers, askedFor, consents, dialog } from '../consents'
import { storage } from '../device/memoryStore'
import { openedWith } from '../taro/taro'
import { patrol, person } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')
jest.mock('@/device/consent')

const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const settle = () => new Promise((resolve) => setTimeout(resolve, 20))

async function open(known: ReturnType<typeof consents>, params = { patrolId: 'x1', handedIn: '1' }) {
  openedWith(params)
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.get': patrol(),
    'reminder.consents': known,
    'reminder.consent': {},
  })
  render(<ResultPage />)
  await act(settle)
}

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
  answers('accept')
})

it('asks for what runs low in the tap itself, and hands the answer over', async () => {
  await open(consents({ reportDue: { left: 4, state: 'accepted' } }))
  expect(dialog).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: '到期前提醒我' }))
  expect(askedFor()).toEqual([['dutyDue', 'reportAssigned']])
  await act(settle)
  expect(sent('reminder.consent')).toMatchObject([
    {
      answers: [
        { template: 'dutyDue', answer: 'accept' },
        { template: 'reportAssigned', answer: 'accept' },
      ],
    },
  ])
  expect(screen.getByText(/还能提醒 1 次/)).toBeTruthy()
})

const [no, enough] = [
  { state: 'refused', left: 0 },
  { state: 'accepted', left: 4 },
] as const
it.each([
  ['who said no', consents({ dutyDue: no, reportAssigned: no, reportDue: { state: 'off' } })],
  ['who has enough left', consents({ dutyDue: enough, reportAssigned: enough, reportDue: enough })],
  [
    'whose office has no template',
    consents({
      dutyDue: { templateId: null },
      reportAssigned: { templateId: null },
      reportDue: { templateId: null },
    }),
  ],
])('does not ask a chief %s', async (_, known) => {
  await open(known)
  expect(screen.queryByRole('button', { name: '到期前提醒我' })).toBeNull()
})

it('does not ask who only looks an old patrol up', async () => {
  openedWith({ patrolId: 'x1' })
  await open(consents(), { patrolId: 'x1', handedIn: '' })
  expect(screen.queryByRole('button', { name: '到期前提醒我' })).toBeNull()
})
