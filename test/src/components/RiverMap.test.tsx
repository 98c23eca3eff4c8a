/** The map in the browser: a gap stays a gap. */
import { render } from '@testing-library/react'
import { RiverMap } from '@/components/map/RiverMap'
import { reach } from '../pages/answers'

const { geometry } = reach('r1', '示例溪 1 段')
const runs = [
  [
    [120.3, 27.6],
    [120.304, 27.6],
  ],
  [
    [120.308, 27.6],
    [120.312, 27.601],
  ],
] as const

it('draws each run as a line of its own', () => {
  const { container } = render(<RiverMap geometry={geometry} runs={runs} label="地图" />)
  const lines = Array.from(container.querySelectorAll('path')).map((path) => path.getAttribute('d') ?? '')
  const walked = lines.filter((d) => (d.match(/M/g) ?? []).length === 1 && (d.match(/L/g) ?? []).length === 1)
  expect(walked).toHaveLength(2)
})

it('draws the reach alone where nothing was recorded', () => {
  const { container, getByRole, queryByText } = render(<RiverMap geometry={geometry} label="示例溪的地图" />)
  expect(getByRole('img', { name: '示例溪的地图' })).toBeTruthy()
  expect(queryByText('起')).toBeNull()
  expect(container.querySelectorAll('circle')).toHaveLength(0)
})
