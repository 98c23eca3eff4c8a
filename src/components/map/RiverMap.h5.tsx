/** The map of a reach as a plain drawing: no tiles, no foreign service, sharp at any size. */
import { memo } from 'react'
import type { Line } from '@domain/geo/coordinates'
import { distanceText } from '@domain/patrol/figureText'
import { colour } from '@/styles/tokens'
import { markDrawing } from '../ribbon/markSign'
import { placesOf, shownRuns, type RiverMapProps } from './mapProps'
import { scaleBar, viewportOf, type Viewport } from './viewport'
import './RiverMap.scss'

const width = 360
const heights = { ordinary: 240, tall: 400 }
const margin = 28

export const RiverMap = memo(function RiverMap(props: RiverMapProps) {
  const { geometry, runs = [], marks = [], cleaned = [], label, size = 'ordinary', water = '#A9D6D1' } = props
  const height = heights[size]
  const reach = placesOf(geometry)
  const walked = shownRuns(geometry, runs)
  const viewport = viewportOf(
    [...reach, ...walked.flat(), ...marks.map(({ place }) => place)],
    width,
    height,
    margin,
  )
  const path = (line: Line) => pathOf(line, viewport)
  return (
    <svg className="river-map" role="img" aria-label={label} viewBox={`0 0 ${width} ${height}`}>
      <path
        d={path(reach) + (geometry.shape === 'ring' ? 'Z' : '')}
        fill={geometry.shape === 'ring' ? '#E3F3F1' : 'none'}
        stroke={water}
        strokeWidth="9"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {cleaned.map((line, i) => (
        <path
          key={i}
          className="river-map__cleaned"
          d={path(line)}
          fill="none"
          stroke={colour.done}
          strokeWidth="3"
          strokeDasharray="1 5"
          strokeLinecap="round"
        />
      ))}
      {walked.map((run, i) => (
        <path
          key={i}
          d={path(run)}
          fill="none"
          stroke={colour.river}
          strokeWidth="3.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      ))}
      <Ends walked={walked} viewport={viewport} />
      {marks.map(({ place, kind, label: name }) => {
        const { x, y } = viewport.project(place)
        return (
          <g key={`${kind}${place.join()}`} transform={`translate(${x - 10} ${y - 10}) scale(${20 / 24})`}>
            <title>{name}</title>
            <g dangerouslySetInnerHTML={{ __html: markDrawing(kind) }} />
          </g>
        )
      })}
      <Scale viewport={viewport} height={height} />
    </svg>
  )
})

/** Where the patrol began (hollow) and where it ended (filled), with the word beside it. */
function Ends({ walked, viewport }: { readonly walked: readonly Line[]; readonly viewport: Viewport }) {
  const start = walked[0]?.[0]
  const end = walked[walked.length - 1]?.slice(-1)[0]
  if (!start || !end) return null
  return (
    <>
      {(
        [
          [start, '起'],
          [end, '终'],
        ] as const
      ).map(([place, word]) => {
        const { x, y } = viewport.project(place)
        return (
          <g key={word}>
            <circle
              cx={x}
              cy={y}
              r="6"
              fill={word === '起' ? '#fff' : colour.ink}
              stroke={word === '起' ? colour.ink : '#fff'}
              strokeWidth="2"
            />
            <text x={x + 10} y={y + (word === '起' ? -6 : 14)} className="river-map__word">
              {word}
            </text>
          </g>
        )
      })}
    </>
  )
}

function Scale({ viewport, height }: { readonly viewport: Viewport; readonly height: number }) {
  const bar = scaleBar(viewport.metresPerPixel, 90)
  const y = height - 12
  return (
    <>
      <path d={`M14 ${y - 5}v5h${bar.pixels}v-5`} fill="none" stroke={colour.secondary} strokeWidth="1.5" />
      <text x={20 + bar.pixels} y={y} className="river-map__scale">
        {distanceText(bar.metres, 'nearest')}
      </text>
    </>
  )
}

function pathOf(line: Line, viewport: Viewport): string {
  const points = line.map((place) => {
    const { x, y } = viewport.project(place)
    return `${x.toFixed(1)} ${y.toFixed(1)}`
  })
  return `M${points.join('L')}`
}
