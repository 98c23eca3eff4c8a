/** 我的: who I am, how large the text is. */
import Taro from '@tarojs/taro'
import { fireEvent, render, screen } from '@testing-library/react'
import { chooseTextSize, textSizeChoice } from '@/device/textScale'
import MePage from '@/pages/me'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import { nobody, person } from './answers'
import { cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => {
  storage.texts.clear()
  chooseTextSize('auto')
})

it('makes all text larger by one switch, and the same switch takes it back', async () => {
  cloudAnswers({ 'identity.me': person('villageChief') })
  const { container } = render(<MePage />)
  await screen.findByText('村级河长')
  const scale = () => (container.querySelector('.screen') as HTMLElement).style.getPropertyValue('--scale')
  expect(scale()).toBe('1')
  fireEvent.click(screen.getByRole('switch', { name: '大字版' }))
  expect(scale()).toBe('1.8')
  expect(textSizeChoice()).toBe('large')
  fireEvent.click(screen.getByRole('switch', { name: '大字版' }))
  expect(scale()).toBe('1')
})

it('shows a chief all roles and the way to ask a colleague', async () => {
  cloudAnswers({ 'identity.me': person('villageChief', 'civilChief') })
  render(<MePage />)
  expect(await screen.findByText('村级河长、民间河长')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: '请人代巡' }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/patrol/delegations/index' })
})

it('leads everyone to the reminders', async () => {
  cloudAnswers({ 'identity.me': person('department') })
  render(<MePage />)
  await screen.findByText('联动部门')
  fireEvent.click(screen.getByRole('button', { name: /^提醒/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/own/reminders/index' })
})

it('offers binding to those who are not bound, and no delegation', async () => {
  cloudAnswers({ 'identity.me': nobody })
  render(<MePage />)
  expect(await screen.findByRole('button', { name: '我是河长，去绑定' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: '请人代巡' })).toBeNull()
})

it('says in plain words what is recorded', async () => {
  cloudAnswers({ 'identity.me': nobody })
  render(<MePage />)
  await screen.findByText('您好')
  fireEvent.click(screen.getByRole('button', { name: '隐私说明' }))
  expect(screen.getByRole('dialog', { name: '隐私说明' }).textContent).toContain('只在您按下')
})
