/** The shell of every page tells what the network and the outbox have to say, the worst first, in one line. */
import Taro from '@tarojs/taro'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import { Screen } from '@/components/Screen'
import { rolesHeld } from '@/hooks/useFace'
import { outbox } from '@/outbox'
import { call } from '@/services/call'

jest.mock('@/services/call')

const put = (id: string) =>
  act(() =>
    outbox.put({
      id,
      action: 'patrol.explain',
      title: id,
      files: [],
      input: { patrolId: 'x1', text: '修路' },
    }),
  )

afterEach(async () => {
  for (const { id } of outbox.items()) await act(() => outbox.discard(id))
})

it('says nothing when there is nothing to say', async () => {
  await act(async () => void render(<Screen>内容</Screen>))
  expect(screen.getByRole('main').textContent).toBe('内容')
})

it('says how much waits, and that work can go on, when the network goes', async () => {
  jest.mocked(call).mockResolvedValue(refused('network.offline'))
  await act(async () => void render(<Screen>内容</Screen>))
  await act(async () => void window.dispatchEvent(new Event('offline')))
  expect(screen.getByText('没有网络，填写的内容先存在手机里')).toBeTruthy()
  act(() => rolesHeld(['villageChief']))
  expect(screen.getByText('没有网络，巡河照常可以记录')).toBeTruthy()
  await put('e1')
  fireEvent.click(await screen.findByRole('button', { name: /1 份已存手机，有网自动上传/ }))
  expect(Taro.navigateTo).toHaveBeenCalledWith({ url: '/pages/outbox/index' })
})

it('puts what was refused before everything else', async () => {
  jest.mocked(call).mockResolvedValue(refused('patrol.noExplanationNeeded'))
  render(<Screen>内容</Screen>)
  await put('e2')
  expect(await screen.findByRole('button', { name: /有 1 份没有被接收/ })).toBeTruthy()
})

it('says that a receipt code waits to be noted, and leads to it', async () => {
  jest.mocked(call).mockResolvedValue(done({ receipt: '1234123412341234', dueDay: '2026-12-07' }) as never)
  render(<Screen>内容</Screen>)
  const input = { complaintId: 'c1', kind: 'complaint', text: '打不开', photos: [] } as const
  await act(() =>
    outbox.put({
      id: 'c1',
      action: 'complaint.submit',
      title: '投诉',
      files: [],
      input: { ...input, photos: [] },
    }),
  )
  fireEvent.click(await screen.findByRole('button', { name: /有 1 个回执码还没记下/ }))
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/report/complaint/index' })
})
