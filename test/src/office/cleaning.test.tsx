/** Cleaning on the phone of a cleaner and on the desk: two photos a stretch, and a month settled by a tap. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import CleaningDayPage from '@/office/cleaning/cleaningDay'
import RegisterPage from '@/office/register'
import { takePhoto } from '@/device/photo'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { called, cloudAnswers } from '../pages/cloud'
import { openedWith } from '../taro/taro'
import { deskWindow } from './deskWindow'

jest.mock('@/services/call')
jest.mock('@/device/photo')
jest.mock('@/services/cloud', () => ({
  cloud: { uploadFile: async (path: string) => `cloud://test/${path}` },
}))

const open = {
  ...{ contractId: 'c1', number: 'BJ-1', payee: '演示保洁', reachName: '带溪 1 段', due: 100_000 },
  ...{ paid: 90_000, percent: 90, score: 82, checks: 2, why: '10月10日 岸坡有垃圾 扣 100.00 元' },
}
const sent = (action: string) => called.filter((each) => each.action === action).map(({ input }) => input)
const tap = async (name: string | RegExp) => fireEvent.click(await screen.findByRole('button', { name }))

beforeEach(() => {
  storage.texts.clear()
  jest.mocked(takePhoto).mockResolvedValue('temporary')
  cloudAnswers({
    'cleaningContract.mine': {
      today: '2026-11-18',
      items: [{ id: 'c1', reachName: '带溪 1 段', stretch: '左岸', noted: false }],
    },
    'cleaningDay.add': {},
    'cleaningPay.list': { items: [], next: null, total: 0 },
    'cleaningPay.counts': { counts: {} },
    'cleaningPay.open': { items: [open] },
    'cleaningPay.save': { version: 1 },
  } as never)
})

it('a photo before, a photo after, and the day is noted', async () => {
  openedWith({})
  render(<CleaningDayPage />)
  expect(await screen.findByText('带溪 1 段，左岸')).toBeTruthy()
  for (const when of ['保洁前', '保洁后']) {
    await tap(new RegExp(`^拍${when}`))
    await screen.findByRole('button', { name: `删除${when} 1` })
  }
  await tap('提交保洁记录')
  await waitFor(() => expect(sent('cleaningDay.add')).toHaveLength(1))
  const [line] = sent('cleaningDay.add') as { entry: { before: string[]; after: string[] } }[]
  expect(line!.entry.before).toEqual([expect.stringMatching(/\/1\.jpg$/)])
  expect(line!.entry.after).toEqual([expect.stringMatching(/\/101\.jpg$/)])
})

it('a month that is not settled is said with what it comes to and why, and settled by a tap', async () => {
  openedWith({ of: 'cleaningPay' })
  deskWindow(true)
  render(<RegisterPage />)
  const said = 'BJ-1 带溪 1 段，演示保洁：2 次检查，82 分，付 90%，900 元。10月10日 岸坡有垃圾 扣 100.00 元'
  expect(await screen.findByText(said)).toBeTruthy()
  await tap('合同 BJ-1 照此结算')
  await waitFor(() =>
    expect(sent('cleaningPay.save')).toMatchObject([
      { version: 0, entry: { contractId: 'c1', voucher: '' } },
    ]),
  )
})
