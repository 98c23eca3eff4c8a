/** What a page shows is asked for anew when one comes back to it, also by parts that came later than the page. */
import { act, renderHook } from '@testing-library/react'
import type * as React from 'react'
import { useReturn } from '@/hooks/useReturn'

const mockShows = new Set<() => void>()
let mockPage: object = {}
jest.mock('@tarojs/taro', () => {
  const { useEffect, useRef } = jest.requireActual<typeof React>('react')
  return {
    __esModule: true,
    default: { getCurrentInstance: () => ({ page: mockPage }) },
    useDidShow(run: () => void) {
      const latest = useRef(run)
      latest.current = run
      useEffect(() => {
        const show = () => latest.current()
        mockShows.add(show)
        return () => void mockShows.delete(show)
      }, [])
    },
  }
})

const show = () => act(() => mockShows.forEach((each) => each()))

beforeEach(() => {
  mockShows.clear()
  mockPage = {}
})

it('is quiet when the page is shown first, and runs when it is shown again', () => {
  const run = jest.fn()
  renderHook(() => useReturn(run))
  show()
  expect(run).not.toHaveBeenCalled()
  show()
  expect(run).toHaveBeenCalledTimes(1)
})

it('a part that came after the page was shown hears of the first return', () => {
  const [early, late] = [jest.fn(), jest.fn()]
  renderHook(() => useReturn(early))
  show()
  renderHook(() => useReturn(late))
  show()
  expect([early, late].map(({ mock }) => mock.calls.length)).toEqual([1, 1])
})
