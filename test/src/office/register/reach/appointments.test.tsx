/** Who answers for a reach: appoint, hand over, end. */
import { fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { addDays, dayOf } from '@domain/calendar/day'
import ReachPage from '@/office/register/reach/reach'
import { openedWith } from '../../../taro/taro'
import { storage } from '../../../device/memoryStore'
import '../../../components/dialogs'
import { reach } from '../../../pages/answers'
import { called, cloudAnswers } from '../../../pages/cloud'
import { deskWindow } from '../../deskWindow'
import { assignment, page, personEntry } from '../../registerAnswers'

jest.mock('@/services/call')

const today = dayOf(Date.now())
const sent = (action: string) => called.filter((one) => one.action === action).map(({ input }) => input)
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))

const ready = {
  'register.getReach': { reach: reach('r1', '示例溪 1 段'), chiefs: [], officePhone: '' },
  'register.listAssignments': {
    items: [
      assignment(),
      assignment({ id: 'a0', personName: '示例钱', from: '2023-01-01', until: '2024-12-31' }),
    ],
  },
  'register.listPeople': page(personEntry({ roles: ['cleaner', 'townChief'] })),
  'register.appoint': { assignmentId: 'a9' },
  'register.endAppointment': {},
}

beforeEach(() => {
  storage.texts.clear()
  openedWith({ reachId: 'r1' })
  deskWindow(false)
  cloudAnswers(ready)
})

it('lists those in force, and the past on demand', async () => {
  render(<ReachPage />)
  expect(await screen.findByText('示例王')).toBeTruthy()
  expect(screen.queryByText('示例钱')).toBeNull()
  press('看以前的 1 项任职')
  expect(screen.getByText('村级河长，2023-01-01 至 2024-12-31')).toBeTruthy()
})

it('appoints the person found by name, in the chief role they hold, from today', async () => {
  render(<ReachPage />)
  await screen.findByText('示例王')
  press('任命河长')
  const sheet = screen.getByRole('dialog', { name: '任命示例溪 1 段的河长' })
  expect((within(sheet).getByRole('button', { name: '任命' }) as HTMLButtonElement).disabled).toBe(true)
  press('选河长')
  fireEvent.click(await screen.findByRole('button', { name: /示例李/ }))
  expect((screen.getByRole('combobox', { name: '身份' }) as HTMLSelectElement).value).toBe('townChief')
  press('任命')
  await waitFor(() =>
    expect(sent('register.appoint')).toEqual([
      { personId: 'p2', reachId: 'r1', role: 'townChief', from: today },
    ]),
  )
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

it('says why an appointment was refused and keeps the sheet open', async () => {
  cloudAnswers({ ...ready, 'register.appoint': { refused: 'register.alreadyAppointed' } })
  render(<ReachPage />)
  await screen.findByText('示例王')
  press('任命河长')
  press('选河长')
  fireEvent.click(await screen.findByRole('button', { name: /示例李/ }))
  press('任命')
  expect(await screen.findByText('此人已是这段河的河长，不用重复任命。')).toBeTruthy()
})

it('hands over to a successor from the next day on, saying so before', async () => {
  render(<ReachPage />)
  await screen.findByText('示例王')
  press('示例王，交接或结束')
  press('选接任的人')
  fireEvent.click(await screen.findByRole('button', { name: /示例李/ }))
  expect(screen.getByText(/起，示例溪 1 段由示例李负责。/)).toBeTruthy()
  press('交接')
  await waitFor(() =>
    expect(sent('register.endAppointment')).toEqual([
      { assignmentId: 'a1', lastDay: today, successorId: 'p2' },
    ]),
  )
})

it('ends an appointment without successor on the day chosen', async () => {
  render(<ReachPage />)
  await screen.findByText('示例王')
  press('示例王，交接或结束')
  fireEvent.click(screen.getByRole('radio', { name: '只结束' }))
  const lastDay = addDays(today, 5)
  fireEvent.change(screen.getByLabelText('示例王负责到哪天', { selector: 'input' }), {
    target: { value: lastDay },
  })
  press('结束任职')
  await waitFor(() => expect(sent('register.endAppointment')).toEqual([{ assignmentId: 'a1', lastDay }]))
})

it('says that nobody answers for a reach', async () => {
  cloudAnswers({ ...ready, 'register.listAssignments': { items: [] } })
  render(<ReachPage />)
  expect(await screen.findByText('现在没有人负责这段河')).toBeTruthy()
})
