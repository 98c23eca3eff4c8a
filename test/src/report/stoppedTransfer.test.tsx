/** What the reporter sees of a transfer that the office has stopped. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { RewardCard } from '@/report/track/RewardCard'
import { called, cloudAnswers } from '../pages/cloud'
import { reward } from './answers'

jest.mock('@/services/call')
jest.mock('@/device/payment')

const reason = '河长办已停止这次微信转账，正等微信确认钱没有发出。'

it('says so once, and lets the person look whether it is over', async () => {
  cloudAnswers({ 'reward.check': { state: 'transferring', amount: 10_000, reason, confirm: null } })
  const stopping = reward({ state: 'transferring', mayClaim: false, stopping: true, reason })
  render(<RewardCard reward={stopping} who={{ reportId: 'r1' }} onChanged={() => Promise.resolve()} />)
  expect(screen.getByText('正在停止')).toBeTruthy()
  await act(async () => {
    fireEvent.click(screen.getByRole('button', { name: '看看停好没有' }))
  })
  expect(called.filter(({ action }) => action === 'reward.check')).toHaveLength(1)
  expect(screen.getAllByText(reason)).toHaveLength(1)
})
