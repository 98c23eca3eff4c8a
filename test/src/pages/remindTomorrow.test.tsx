/** 明天提醒我 on Today: for who has no time today. */
import { act, render, screen } from '@testing-library/react'
import TodayPage from '@/pages/today'
import { answers, askedFor, consents } from '../consents'
import { storage } from '../device/memoryStore'
import { settle, tap } from '../report/hands'
import { duty, person, today } from './answers'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')
jest.mock('@/device/consent')

async function open(duties: Parameters<typeof today>[0], known = consents()) {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today(duties),
    'reminder.consents': known,
    'reminder.consent': {},
  })
  const page = render(<TodayPage />)
  await act(settle)
  return page
}

beforeEach(() => {
  storage.texts.clear()
  jest.clearAllMocks()
})

it('asks by one tap and says how often it will remind', async () => {
  answers('accept')
  await open([duty()])
  await tap('明天提醒我')
  expect(askedFor()).toEqual([['dutyDue']])
  expect(screen.getByText('还能提醒 1 次')).toBeTruthy()
  expect(called).toContainEqual({
    action: 'reminder.consent',
    input: expect.objectContaining({ answers: [{ template: 'dutyDue', answer: 'accept' }] }),
  })
})

it('can be asked for again by who said no once', async () => {
  answers('reject')
  await open([duty()], consents({ dutyDue: { state: 'refused' } }))
  expect(screen.getByText('您上次选了不允许，想要提醒请再点一次')).toBeTruthy()
  await tap('明天提醒我')
  expect(askedFor()).toEqual([['dutyDue']])
  expect(screen.getByRole('button', { name: /没有开/ })).toBeTruthy()
})

it.each([
  ['all is walked', [duty({ state: 'done', done: 1 })], consents()],
  [
    'I only walk for a colleague',
    [duty({ delegation: { id: 'd1', fromName: '演示', until: '2026-11-25' } })],
    consents(),
  ],
  ['the office has no template', [duty()], consents({ dutyDue: { templateId: null } })],
])('is not offered when %s', async (_, duties, known) => {
  await open(duties, known)
  expect(screen.getByRole('heading', { level: 1, name: /要巡|都巡完了/ })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '明天提醒我' })).toBeNull()
})
