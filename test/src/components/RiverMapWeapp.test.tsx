/** WeChat's map: what has not changed does not go over the bridge again, and a map that was moved stays where it is. */
import { render } from '@testing-library/react'
import type { ComponentProps } from 'react'
import type { Map } from '@tarojs/components'
import { RiverMap } from '@/components/map/RiverMap.weapp'
import { reach } from '../pages/answers'

type Shown = ComponentProps<typeof Map>
const shown: Shown[] = []

jest.mock('@tarojs/components', () => ({
  ...jest.requireActual('../taro/components'),
  Map: (props: Shown) => {
    shown.push(props)
    return null
  },
}))

const { geometry } = reach('r1', '示例溪 1 段')
const [west] = geometry.shape === 'line' ? geometry.line[0]! : [0]
const south = geometry.shape === 'line' ? geometry.line[0]![1] : 0
/** So many places along the beginning of the reach. */
const walk = (count: number) => [Array.from({ length: count }, (_, i) => [west + i * 1e-6, south] as const)]

beforeEach(() => void (shown.length = 0))

it('is not drawn again while nothing on it has changed', () => {
  const runs = walk(5)
  const { rerender } = render(<RiverMap geometry={geometry} runs={runs} label="地图" />)
  rerender(<RiverMap geometry={geometry} runs={runs} label="地图" />)
  expect(shown).toHaveLength(1)
})

it('stays where a finger moved it as long as the walk is within it', () => {
  const { rerender } = render(<RiverMap geometry={geometry} runs={walk(5)} label="地图" />)
  rerender(<RiverMap geometry={geometry} runs={walk(9)} label="地图" />)
  const [first, last] = shown
  expect(last!.polyline![1]!.points).toHaveLength(9)
  expect(last!.includePoints).toBe(first!.includePoints)
  expect([last!.latitude, last!.longitude]).toEqual([first!.latitude, first!.longitude])
  expect(last!.markers).toBe(first!.markers)
})

it('shows all of a walk that leaves it', () => {
  const { rerender } = render(<RiverMap geometry={geometry} runs={walk(5)} label="地图" />)
  const away = [[...walk(5)[0]!, [west - 0.01, south] as const]]
  rerender(<RiverMap geometry={geometry} runs={away} label="地图" />)
  const [first, last] = shown
  expect(last!.includePoints![0]!.longitude).toBeLessThan(first!.includePoints![0]!.longitude - 0.009)
})
