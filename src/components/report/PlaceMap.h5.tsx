/** Choosing a place in the browser: the reach as a drawing, and a closer look around the pin. */
import { useState, type MouseEvent } from 'react'
import type { LngLat } from '@domain/geo/coordinates'
import { distanceText } from '@domain/patrol/figureText'
import { colour } from '@/styles/tokens'
import { Pressable } from '../native/Pressable'
import { placesOf } from '../map/mapProps'
import { scaleBar, viewportOf } from '../map/viewport'
import type { PlaceMapProps } from './placeMapProps'
import './PlaceMap.scss'

const width = 360
const height = 300
/** As high as a pin: one at the end of the reach is seen whole. */
const margin = 44
/** Degrees, some 250 m: around the pin when one looks closer. */
const close = 0.0025

export function PlaceMap({ geometry, place, onPick, label }: PlaceMapProps) {
  // The drawing stays where it is while the pin moves.
  const [around, setAround] = useState<{ readonly place: LngLat; readonly close: boolean }>({
    place,
    close: false,
  })
  const reach = placesOf(geometry)
  const [lng, lat] = around.place
  const corners: readonly LngLat[] = [
    [lng - close, lat - close],
    [lng + close, lat + close],
  ]
  const viewport = viewportOf(around.close ? corners : [...reach, around.place], width, height, margin)
  const points = reach
    .map((each) => viewport.project(each))
    .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
  const pin = viewport.project(place)
  const bar = scaleBar(viewport.metresPerPixel, 90)
  const pick = ({ currentTarget, clientX, clientY }: MouseEvent<SVGSVGElement>) => {
    const box = currentTarget.getBoundingClientRect()
    const scale = width / (box.width || width)
    onPick(viewport.placeAt((clientX - box.left) * scale, (clientY - box.top) * scale))
  }
  return (
    <div className="place-map">
      <svg
        className="place-map__map"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${width} ${height}`}
        onClick={pick}
      >
        <path
          d={`M${points.join('L')}${geometry.shape === 'ring' ? 'Z' : ''}`}
          fill={geometry.shape === 'ring' ? '#E3F3F1' : 'none'}
          stroke="#A9D6D1"
          strokeWidth="9"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
        <path
          d={`M14 ${height - 17}v5h${bar.pixels}v-5`}
          fill="none"
          stroke={colour.secondary}
          strokeWidth="1.5"
        />
        <text x={20 + bar.pixels} y={height - 12} className="place-map__scale">
          {distanceText(bar.metres, 'nearest')}
        </text>
        <g transform={`translate(${pin.x} ${pin.y})`}>
          <path d="M0 0C-12 -16 -13 -20 -13 -26a13 13 0 0 1 26 0c0 6 -1 10 -13 26z" fill={colour.overdue} />
          <circle cy="-26" r="5" fill={colour.card} />
        </g>
      </svg>
      <Pressable className="place-map__close" onPress={() => setAround({ place, close: !around.close })}>
        {around.close ? '看整段河' : '放大'}
      </Pressable>
    </div>
  )
}
