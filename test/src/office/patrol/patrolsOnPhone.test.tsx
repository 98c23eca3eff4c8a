/** The ledger of patrols on a phone: what narrows it does not stand between the reader and the first patrol. */
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import PatrolsPage from '@/office/patrol/patrols'
import { openedWith } from '../../taro/taro'
import { storage } from '../../device/memoryStore'
import { past } from '../../pages/answers'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { page } from '../registerAnswers'

jest.mock('@/services/call')

it('is narrowed behind one button, which says what is chosen', async () => {
  storage.texts.clear()
  deskWindow(false)
  openedWith({ status: 'explained', village: '示例村', from: '2026-11-01', until: '2026-11-30' })
  cloudAnswers({ 'patrol.listAll': page(past({ id: 'x1', status: 'explained' })) })
  render(<PatrolsPage />)
  await screen.findByRole('button', { name: /示例王大明/ })
  expect(screen.queryByRole('combobox', { name: '结果' })).toBeNull()
  fireEvent.click(
    screen.getByRole('button', { name: '筛选：等您答复、示例村、2026-11-01 至 2026-11-30，展开' }),
  )
  fireEvent.change(screen.getByRole('combobox', { name: '结果' }), { target: { value: 'all' } })
  await waitFor(() =>
    expect(called.filter(({ action }) => action === 'patrol.listAll').at(-1)!.input).toEqual({
      ...{ village: '示例村', from: '2026-11-01', until: '2026-11-30', limit: 50 },
    }),
  )
  fireEvent.click(screen.getByRole('button', { name: '筛选：示例村、2026-11-01 至 2026-11-30，收起' }))
  expect(screen.queryByRole('combobox', { name: '结果' })).toBeNull()
})
