/** What a page sees of a query, with and without network. */
import { act, render, screen, waitFor } from '@testing-library/react'
import { done, refused } from '@domain/contract/answer'
import { useCall } from '@/hooks/useCall'
import { call } from '@/services/call'
import { storage } from '../device/memoryStore'

jest.mock('@/services/call')
const cloud = jest.mocked(call)
const known = { now: 1, person: { id: 'p1', name: '示例甲', roles: [] } }

let reload: () => Promise<void>

function Page() {
  const me = useCall('identity.me', {}, { cache: true })
  reload = me.reload
  return (
    <p>
      {me.state} {me.value?.person?.name ?? '没有人'} {me.stale ? '旧' : '新'} {me.problem?.code ?? '无碍'}
    </p>
  )
}

beforeEach(() => storage.texts.clear())

it('shows the answer and keeps it for a day without network', async () => {
  cloud.mockResolvedValue(done(known))
  const first = render(<Page />)
  expect(screen.getByText('loading 没有人 新 无碍')).toBeTruthy()
  await screen.findByText('ready 示例甲 新 无碍')
  first.unmount()

  cloud.mockResolvedValue(refused('network.offline'))
  render(<Page />)
  await screen.findByText('ready 示例甲 旧 network.offline')
})

it('says what went wrong when nothing is known, and recovers on reload', async () => {
  cloud.mockResolvedValue(refused('network.offline'))
  render(<Page />)
  await screen.findByText('failed 没有人 新 network.offline')
  cloud.mockResolvedValue(done(known))
  await act(() => reload())
  await waitFor(() => expect(screen.getByText('ready 示例甲 新 无碍')).toBeTruthy())
})
