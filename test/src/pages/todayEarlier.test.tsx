/** On Today: what waits since earlier periods is folded into one line, what is of this one stands open. */
import { fireEvent, render, screen } from '@testing-library/react'
import TodayPage from '@/pages/today'
import { storage } from '../device/memoryStore'
import { duty, past, person, today, type Today } from './answers'
import { cloudAnswers } from './cloud'

jest.mock('@/services/call')

beforeEach(() => storage.texts.clear())

const invitation = (day: string) => ({
  patrolId: `i${day}`,
  fromName: '示例陈建国',
  reachName: '示例溪 3 段',
  day,
})

async function open(waiting: Pick<Today, 'toExplain' | 'invitations'>): Promise<void> {
  cloudAnswers({ 'identity.me': person('villageChief'), 'patrol.today': today([duty()], waiting) })
  render(<TodayPage />)
  await screen.findByRole('button', { name: /开始巡河/ })
}

it('of last week one line with their number, which opens and closes', async () => {
  await open({
    toExplain: [past({ id: 'x1', day: '2026-11-17' }), past({ id: 'x2', day: '2026-11-13' })],
    invitations: [invitation('2026-11-11'), invitation('2026-11-19')],
  })
  expect(screen.getAllByRole('button', { name: /有几处请您说明/ })).toHaveLength(1)
  expect(screen.getAllByText(/和您一起巡了/)).toHaveLength(1)
  fireEvent.click(screen.getByRole('button', { name: /以前的事（2）/ }))
  expect(screen.getAllByRole('button', { name: /有几处请您说明/ })).toHaveLength(2)
  expect(screen.getAllByText(/和您一起巡了/)).toHaveLength(2)
  fireEvent.click(screen.getByRole('button', { name: /以前的事（2）/ }))
  expect(screen.getAllByText(/和您一起巡了/)).toHaveLength(1)
})

it('who walked on Sunday finds it open on Monday', async () => {
  cloudAnswers({
    'identity.me': person('villageChief'),
    'patrol.today': today([duty()], { day: '2026-11-16', toExplain: [past({ day: '2026-11-15' })] }),
  })
  render(<TodayPage />)
  expect(await screen.findByText(/有几处请您说明/)).toBeTruthy()
  expect(screen.queryByText(/以前的事/)).toBeNull()
})

it('nothing old, no line', async () => {
  await open({ toExplain: [], invitations: [] })
  expect(screen.queryByText(/以前的事/)).toBeNull()
})
