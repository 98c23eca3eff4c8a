/** The map of a reach on WeChat's map, which speaks GCJ-02: everything is shifted here and only here. */
import { Map, View } from '@tarojs/components'
import type { Line, LngLat } from '@domain/geo/coordinates'
import { wgs84ToGcj02 } from '@domain/geo/gcj02'
import { speak } from '../native/speak'
import { colour } from '@/styles/tokens'
import { placesOf, shownRuns, type RiverMapProps } from './mapProps'
import './RiverMap.scss'

export function RiverMap(props: RiverMapProps) {
  const {
    geometry,
    runs = [],
    marks = [],
    cleaned = [],
    label,
    size = 'ordinary',
    water = '#0B7A7559',
  } = props
  const reach = pointsOf(placesOf(geometry))
  const walked = shownRuns(geometry, runs)
    .filter((run) => run.length > 1)
    .map(pointsOf)
  const all = [...reach, ...walked.flat(), ...marks.map(({ place }) => pointOf(place))]
  const middle = all[Math.floor(all.length / 2)] ?? { latitude: 0, longitude: 0 }
  return (
    <View className={`river-map river-map--${size}`} {...speak({ role: 'img', label })}>
      <Map
        className="river-map__map"
        latitude={middle.latitude}
        longitude={middle.longitude}
        includePoints={all}
        polyline={[
          { points: reach, color: water, width: 9 },
          ...cleaned.map((line) => ({
            points: pointsOf(line),
            color: colour.done,
            width: 3,
            dottedLine: true,
          })),
          ...walked.map((points) => ({ points, color: colour.river, width: 4 })),
        ]}
        circles={endsOf(walked)}
        markers={marks.map(({ place, label: content }, id) => ({
          id,
          ...pointOf(place),
          iconPath: '',
          callout: callout(content),
        }))}
        showScale
        onError={() => undefined}
      />
    </View>
  )
}

interface Point {
  readonly latitude: number
  readonly longitude: number
}

function pointOf(place: LngLat): Point {
  const [longitude, latitude] = wgs84ToGcj02(place)
  return { latitude, longitude }
}

const pointsOf = (line: Line): Point[] => line.map(pointOf)

/** The start hollow, the end filled. */
function endsOf(walked: readonly Point[][]) {
  const start = walked[0]?.[0]
  const end = walked[walked.length - 1]?.slice(-1)[0]
  if (!start || !end) return []
  const ring = { color: colour.ink, strokeWidth: 3, radius: 8 }
  return [
    { ...start, ...ring, fillColor: colour.card },
    { ...end, ...ring, fillColor: colour.ink },
  ]
}

/** The word above a pin, always shown: a pin alone would say it by colour only. */
function callout(content: string) {
  return {
    content,
    color: colour.ink,
    fontSize: 14,
    borderRadius: 6,
    borderWidth: 0,
    borderColor: colour.line,
    bgColor: colour.card,
    padding: 6,
    display: 'ALWAYS' as const,
    textAlign: 'center' as const,
    anchorX: 0,
    anchorY: 0,
  }
}
