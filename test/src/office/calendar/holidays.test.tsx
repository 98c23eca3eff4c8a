/** The notice of a year at the desk: typed, saved, and no longer in the way of the next one. */
import { fireEvent, render, screen } from '@testing-library/react'
import type { Output } from '@domain/contract/contract'
import HolidaysPage from '@/office/calendar/holidays'
import { storage } from '../../device/memoryStore'
import { called, cloudAnswers } from '../../pages/cloud'
import { deskWindow } from '../deskWindow'
import { tabAsks } from '../leavingAsks'

jest.mock('@/services/call')
jest.mock('@/services/cloudClock', () => ({
  ...jest.requireActual<object>('@/services/cloudClock'),
  cloudDay: () => '2026-01-05',
}))

type Holidays = Output<'calendar.getHolidays'>
const missing: Holidays = {
  ...{ version: 1, notices: [], knownUntil: '2025-12-31', missing: 2026 },
  lawful: ['2026-01-01'],
}
const rest = ['2026-01-01', '2026-01-02', '2026-01-03']
const entered: Holidays = {
  ...{ version: 2, notices: [{ year: 2026, rest, work: [] }], knownUntil: '2026-12-31', missing: null },
  lawful: ['2027-01-01'],
}
const field = () => screen.findByRole('textbox', { name: '放假的日子' })

beforeEach(async () => {
  storage.texts.clear()
  deskWindow(true)
  cloudAnswers({ 'calendar.getHolidays': missing })
  render(<HolidaysPage />)
  expect(await screen.findByText('2026 年放假安排')).toBeTruthy()
  fireEvent.change(await field(), { target: { value: '1月1日至3日' } })
})

it('what is typed is asked about until it is saved, and saved as days', async () => {
  expect(tabAsks()).toBe(true)
  cloudAnswers({ 'calendar.getHolidays': entered, 'calendar.saveHolidays': { version: 2 } })
  fireEvent.click(screen.getByRole('button', { name: '保存 2026 年放假安排' }))
  expect(await screen.findByText(/^2026 年的放假安排已保存/)).toBeTruthy()
  expect(called[0]?.input).toEqual({ version: 1, notice: { year: 2026, rest, work: [] } })
  expect(await screen.findByText('2027 年放假安排')).toBeTruthy()
  expect(tabAsks()).toBe(false)
})

it('under the title of the next year stands what is off by law then, not what was saved of this one', async () => {
  cloudAnswers({ 'calendar.getHolidays': entered, 'calendar.saveHolidays': { version: 2 } })
  fireEvent.click(screen.getByRole('button', { name: '保存 2026 年放假安排' }))
  expect(await screen.findByText('2027 年放假安排')).toBeTruthy()
  expect(await field()).toHaveProperty('value', '1月1日')
})
