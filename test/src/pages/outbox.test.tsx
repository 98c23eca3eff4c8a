/** The outbox page: nothing is hidden, nothing goes without being asked. */
import { act, fireEvent, render, screen } from '@testing-library/react'
import { outbox } from '@/outbox'
import OutboxPage from '@/pages/outbox'
import { storage } from '../device/memoryStore'
import '../components/dialogs'
import Taro from '../taro/taro'
import { called, cloudAnswers } from './cloud'

jest.mock('@/services/call')

const explanation = {
  id: 'e1',
  action: 'patrol.explain' as const,
  title: '示例溪 情况说明',
  files: [],
  input: { patrolId: 'x1', text: '修路' },
}
const put = () => act(async () => outbox.put(explanation))
const tap = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })))

beforeEach(() => storage.texts.clear())
afterEach(async () => {
  for (const { id } of outbox.items()) await outbox.discard(id)
})

it('says so when everything was delivered', () => {
  cloudAnswers({})
  render(<OutboxPage />)
  expect(screen.getByText('都已送达')).toBeTruthy()
})

it('shows why something was refused, and sends it again on demand', async () => {
  cloudAnswers({ 'patrol.explain': { refused: 'patrol.noExplanationNeeded' } })
  render(<OutboxPage />)
  await put()
  expect(await screen.findByText('没有被接收')).toBeTruthy()
  expect(screen.getByText('这次巡河不需要说明，或已经处理过了。')).toBeTruthy()
  cloudAnswers({ 'patrol.explain': {} })
  await tap('上传示例溪 情况说明')
  expect(await screen.findByText('最近送达')).toBeTruthy()
  expect(called.map(({ action }) => action)).toEqual(['patrol.explain'])
})

it('discards only after a second word', async () => {
  cloudAnswers({ 'patrol.explain': { refused: 'network.offline' } })
  render(<OutboxPage />)
  await put()
  await tap('丢弃示例溪 情况说明')
  await tap('留着')
  expect(outbox.item('e1')).not.toBeNull()
  await tap('丢弃示例溪 情况说明')
  await tap('丢弃')
  expect(outbox.item('e1')).toBeNull()
  expect(screen.getByText('都已送达')).toBeTruthy()
})

it('what came back with a receipt code says so until it is noted, and leads to it', async () => {
  cloudAnswers({
    'report.submit': { reportId: 'r1', receipt: '1234123412341234', reachName: '带溪 2 段' },
  })
  render(<OutboxPage />)
  const input = { reportId: 'r1', category: 'floating', place: [120.3, 27.6], text: '', photos: [] } as const
  await act(async () =>
    outbox.put({
      ...{ id: 'r1', action: 'report.submit', title: '带溪 2 段 水面垃圾', files: [] },
      input: { ...input, place: [...input.place], photos: [], link: 'receipt', contact: '' },
    }),
  )
  await screen.findByText('已送达，回执码还没记下')
  await tap(/带溪 2 段 水面垃圾/)
  expect(Taro.navigateTo).toHaveBeenLastCalledWith({ url: '/report/sent/index?reportId=r1' })
})
