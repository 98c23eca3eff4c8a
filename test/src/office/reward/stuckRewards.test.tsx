/** Transfers that hang: the office gives them up with a reason, or looks into the merchant's console. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen, within } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import RewardsPage from '@/office/reward/rewards'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import '../../components/dialogs'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { page } from '../registerAnswers'
import { rewardEntry, rewardOverview } from './rewardAnswers'

jest.mock('@/services/call')

type Reward = Output<'reward.list'>['items'][number]

const reward = (change: Partial<Reward> = {}) =>
  rewardEntry({ may: { approve: true, decline: true }, ...change })
const overview = rewardOverview({ stuck: 1 })
const ready = { 'reward.overview': overview }
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const tap = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

beforeEach(() => {
  storage.texts.clear()
  deskWindow(true)
})

const hanging = (standing: NonNullable<Reward['transfer']>['standing'], stop = false) =>
  reward({
    state: 'transferring',
    may: { approve: false, decline: false, stop: stop || undefined },
    transfer: { billNo: 'R0123456789', standing, since: 0, stop: null },
  })

async function openHanging(one: Reward, more: object = {}) {
  openedWith({ state: 'stuck' })
  cloudAnswers({ ...ready, 'reward.list': page(one), ...more })
  render(<RewardsPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例溪 1 段/ }))
  await screen.findByText('商户单号 R0123456789')
}

it('stops a hanging transfer only with a reason, and says when cash may be paid', async () => {
  await openHanging(hanging('stuck', true), { 'reward.stopTransfer': { state: 'transferring' as const } })
  tap('停止微信转账')
  const dialog = screen.getByRole('dialog', { name: '停止这笔 50 元的微信转账？' })
  expect(dialog.textContent).toContain('确认前不要付现金')
  const stop = within(dialog).getByRole('button', { name: '停止转账' })
  fireEvent.click(stop)
  expect(sent('reward.stopTransfer')).toEqual([])
  fireEvent.change(within(dialog).getByRole('textbox'), { target: { value: ' 权限没了 ' } })
  fireEvent.click(stop)
  expect(await screen.findByText(/等微信确认没有这张单/)).toBeTruthy()
  expect(sent('reward.stopTransfer')).toEqual([{ rewardId: 'w1', text: '权限没了' }])
})

it('keeps the typed reason when the cloud does not take it', async () => {
  await openHanging(hanging('stuck', true), { 'reward.stopTransfer': { refused: 'network.unclear' } })
  tap('停止微信转账')
  const box = within(screen.getByRole('dialog')).getByRole('textbox')
  fireEvent.change(box, { target: { value: '权限没了' } })
  tap('停止转账')
  expect(await screen.findByText(/网络不稳/)).toBeTruthy()
  expect((screen.getByRole('textbox') as HTMLTextAreaElement).value).toBe('权限没了')
})

it('offers no stop where nothing is certain, and sends to the merchant console with the number', async () => {
  await openHanging(hanging('unclear'))
  expect(screen.getByText(/到微信商户平台按单号查/)).toBeTruthy()
  expect(screen.queryByRole('button', { name: '停止微信转账' })).toBeNull()
  tap('复制单号')
  expect(await screen.findByRole('button', { name: '已复制' })).toBeTruthy()
  expect(Taro.setClipboardData).toHaveBeenLastCalledWith({ data: 'R0123456789' })
})

it('says which amount WeChat has, as amounts are written everywhere', async () => {
  const one = hanging('underway')
  await openHanging({
    ...one,
    transfer: { ...one.transfer!, differs: { what: ['amount'], amount: 505_050 } },
  })
  expect(screen.getByText(/对不上：金额（微信说是 5,050\.50 元）/)).toBeTruthy()
})
