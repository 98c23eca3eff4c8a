/** The reward rules as residents read them. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import RulesPage from '@/public/rules'
import { storage } from '../device/memoryStore'
import { cloudAnswers } from '../pages/cloud'

jest.mock('@/services/call')

const rules: Output<'reward.rules'> = {
  on: true,
  amounts: { slight: 2000, ordinary: 5000, serious: 10_050, grave: 20_000 },
  exceptions: [{ category: 'outlet', severity: 'grave', amount: 100_000 }],
  monthlyCap: 40_000,
  claimDays: 30,
}
const answers = { 'register.getTownship': { name: '示例镇', officePhone: '0577-00000000' } }

beforeEach(() => {
  storage.texts.clear()
  cloudAnswers({ ...answers, 'reward.rules': rules })
})

const amountOf = async (what: string) => {
  const row = (await screen.findByText(what)).closest('.row') as HTMLElement
  return within(row).getByText(/元$/).textContent
}

it('says how much for what, exceptions too', async () => {
  render(<RulesPage />)
  expect(await amountOf('轻微问题')).toBe('20 元')
  expect(await amountOf('较重问题')).toBe('100.50 元')
  expect(await amountOf('偷排污水，严重')).toBe('1,000 元')
})

it('says who is not rewarded, the monthly cap, how long and how it can be claimed', async () => {
  render(<RulesPage />)
  expect(await screen.findByText(/在职河长和工作人员/)).toBeTruthy()
  expect(screen.getByText(/只奖第一个举报的人/)).toBeTruthy()
  expect(screen.getByText('每人每月最多奖 400 元。')).toBeTruthy()
  expect(screen.getByText('批准后 30 天内领取，过期不再发。')).toBeTruthy()
  expect(screen.getByText(/^用微信领/)).toBeTruthy()
  expect(screen.getByText(/^领现金：带回执码/)).toBeTruthy()
})

it('says how the reporter is protected', async () => {
  render(<RulesPage />)
  expect(await screen.findByText(/^默认匿名举报/)).toBeTruthy()
  expect(screen.getByText(/两个人一起同意/)).toBeTruthy()
})

it('says that rewards are paused, and promises no amounts', async () => {
  cloudAnswers({ ...answers, 'reward.rules': { ...rules, on: false } })
  render(<RulesPage />)
  expect(await screen.findByText(/^举报奖励现在暂停/)).toBeTruthy()
  expect(screen.queryByText('轻微问题')).toBeNull()
  expect(screen.getByText(/^默认匿名举报/)).toBeTruthy()
})

it('leads to a report', async () => {
  render(<RulesPage />)
  fireEvent.click(await screen.findByRole('button', { name: '去举报' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/report/new/index' })
})
