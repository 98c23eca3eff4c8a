/** Binding: by phone, by invitation, and what is said when it does not work. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import BindPage from '@/own/bind'
import { duty, person, reach, today } from '../pages/answers'
import { called, cloudAnswers } from '../pages/cloud'

jest.mock('@/services/call')

const phoneCode = (answer: object) => {
  global.fetch = jest.fn(async () => ({ json: async () => answer })) as unknown as typeof fetch
}
const tap = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })))

it('binds with the code of the phone number and leads to today', async () => {
  phoneCode({ code: 'c0de' })
  cloudAnswers({ 'identity.bindByPhone': person('villageChief') })
  render(<BindPage />)
  await tap('用手机号绑定')
  expect(called[0]).toEqual({ action: 'identity.bindByPhone', input: { phoneCode: 'c0de' } })
  expect(await screen.findByText('绑定好了，示例王大明')).toBeTruthy()
  await tap('去看今天的任务')
  expect(Taro.switchTab).toHaveBeenCalledWith({ url: '/pages/today/index' })
})

it('says what to do when the phone number is not in the roster', async () => {
  phoneCode({ code: 'c0de' })
  cloudAnswers({ 'identity.bindByPhone': { refused: 'identity.phoneUnknown' } })
  render(<BindPage />)
  await tap('用手机号绑定')
  expect((await screen.findByRole('alert')).textContent).toContain(
    '这个手机号不在河长名册里，请联系河长办登记。',
  )
})

it('offers the invitation when there is no phone number', async () => {
  phoneCode({})
  cloudAnswers({})
  render(<BindPage />)
  await tap('用手机号绑定')
  expect((await screen.findByRole('alert')).textContent).toContain('改用邀请码')
  expect(called).toEqual([])
})

it('takes an invitation however it was typed', async () => {
  cloudAnswers({ 'identity.bindByInvitation': person('villageChief') })
  render(<BindPage />)
  fireEvent.change(screen.getByRole('textbox', { name: '邀请码' }), { target: { value: 'ab12-cd 34' } })
  await tap('用邀请码绑定')
  expect(called[0]).toEqual({ action: 'identity.bindByInvitation', input: { invitation: 'AB12CD34' } })
})

it('does not bother the cloud with half an invitation', async () => {
  cloudAnswers({})
  render(<BindPage />)
  fireEvent.change(screen.getByRole('textbox', { name: '邀请码' }), { target: { value: 'AB1' } })
  await tap('用邀请码绑定')
  expect(screen.getByRole('alert').textContent).toContain('邀请码不对或已失效')
  expect(called).toEqual([])
})

it('who was just bound reads what they answer for, until when, what counts, and whom to ring', async () => {
  const thresholds = { lineDuration: 600, lineCoverage: 0.6, pondDuration: 120 } as never
  cloudAnswers({
    'identity.bindByInvitation': person('villageChief'),
    'patrol.today': today([duty(), duty({ assignmentId: 'a2', reach: reach('r2', '演示塘'), daysLeft: 4 })], {
      thresholds,
    }),
    'register.getTownship': { name: '演示镇', officePhone: '0577-00000000' } as never,
  })
  render(<BindPage />)
  fireEvent.change(screen.getByRole('textbox', { name: '邀请码' }), { target: { value: 'AB12CD34' } })
  await tap('用邀请码绑定')
  expect(await screen.findByText('您管 2 段')).toBeTruthy()
  expect(screen.getByText('还有 4 天')).toBeTruthy()
  expect(screen.getByText(/走 10 分钟以上、走到全段的 60% 以上/)).toBeTruthy()
  expect(await screen.findByText('0577-00000000')).toBeTruthy()
})
