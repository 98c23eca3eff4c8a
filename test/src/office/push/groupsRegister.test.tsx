/** What the register of groups has of every register: counted, narrowed, its history; and when a group is reached next. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { startOfDay } from '@domain/calendar/day'
import RegisterPage from '@/office/register'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import { called, cloudAnswers } from '../../pages/cloud'
import { page } from '../registerAnswers'
import { deskWindow } from '../deskWindow'
import { group, withGroups } from './pushAnswers'

jest.mock('@/services/call')

const two = withGroups(group(), group({ name: '示例旧群', minute: 420 }, { id: 'g2', active: false }))

async function open() {
  render(<RegisterPage />)
  fireEvent.click(await screen.findByRole('button', { name: /示例河长群/ }))
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ of: 'group' })
  deskWindow(true)
  cloudAnswers(two)
})

it('says when it is reached next', async () => {
  const at = startOfDay('2026-11-20') + 7.5 * 3_600_000
  cloudAnswers({ ...two, 'push.nextOf': { next: { day: '2026-11-20', at } } })
  await open()
  expect(await screen.findByText(/11月20日 07:30 起送/)).toBeTruthy()
})

it('is narrowed to the groups that nobody serves, and counted', async () => {
  render(<RegisterPage />)
  expect(await screen.findByText('共 2 个')).toBeTruthy()
  cloudAnswers(withGroups(group()))
  const road = screen.getByRole('combobox', { name: '送达方式' })
  fireEvent.change(road, { target: { value: 'nobody' } })
  await waitFor(() =>
    expect(called).toContainEqual({
      action: 'group.list',
      input: { filters: { road: 'nobody' }, limit: 50 },
    }),
  )
})

it('tells who changed what, the hour as people read it', async () => {
  const change = { version: 2, at: startOfDay('2026-11-20'), by: '示例王', names: {} }
  const history = page({ ...change, before: { minute: 450 }, after: { minute: 540 } })
  cloudAnswers({ ...two, 'group.history': history })
  await open()
  fireEvent.click(await screen.findByRole('button', { name: '看谁改过什么' }))
  expect(await screen.findByText('几点送：07:30 → 09:00')).toBeTruthy()
  expect(screen.getByText(/，示例王$/)).toBeTruthy()
})
