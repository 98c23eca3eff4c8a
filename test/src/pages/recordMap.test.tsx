/** The map while it is recorded: thinned, and new every ten seconds, not at every fix. */
import { act } from '@testing-library/react'
import type { RiverMapProps } from '@/components/map/mapProps'
import { open, pickUp, press, putAway, walk } from './recorderPage'

const shown: RiverMapProps[] = []

jest.mock('@/components/map/RiverMap', () => ({
  RiverMap: (props: RiverMapProps) => {
    shown.push(props)
    return null
  },
}))
jest.mock('@/services/call')
jest.mock('@/recorder/sourceChoice', () => ({
  ...jest.requireActual('@/recorder/sourceChoice.h5'),
  sourceFor: jest.fn(),
}))

beforeEach(pickUp)
afterEach(putAway)

const last = () => shown[shown.length - 1]!

it('gets the thinned walk every ten seconds, and one and the same between', async () => {
  await open()
  await press('开始记录')
  await walk(1)
  expect(last().marks).toHaveLength(1)
  const { runs, marks } = last()
  for (let i = 0; i < 2; i++) await walk(60)
  expect(last().runs).toBe(runs)
  expect(last().marks).toBe(marks)
  await act(() => jest.advanceTimersByTimeAsync(10_000))
  expect(last().runs).not.toBe(runs)
  const places = last().runs!.flat()
  expect(places.length).toBeGreaterThan(1)
  expect(places.length).toBeLessThan(60)
})
