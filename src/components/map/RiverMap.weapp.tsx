/** The map of a reach on WeChat's map. */
import { Map, View } from '@tarojs/components'
import { memo, useMemo } from 'react'
import type { Line } from '@domain/geo/coordinates'
import { boxOf } from '@domain/geo/distance'
import { pointOf, type WechatPoint } from '@/device/wechatPoint'
import { speak } from '../native/speak'
import { colour } from '@/styles/tokens'
import { calloutOf } from './callout'
import { placesOf, shownRuns, type MapMark, type RiverMapProps } from './mapProps'
import './RiverMap.scss'

const none: readonly never[] = []

/**
 * Whatever is new here goes over the bridge to WeChat's view as a whole, which then also takes the map back to where it was
 * before a finger moved it. So nothing is made anew unless what it is made of has changed.
 */
export const RiverMap = memo(function RiverMap(props: RiverMapProps) {
  const { geometry, runs = none, marks = none, cleaned = none } = props
  const { label, size = 'ordinary', water = '#0B7A7559' } = props
  const reach = useMemo(() => pointsOf(placesOf(geometry)), [geometry])
  const walked = useMemo(() => {
    const lines = shownRuns(geometry, runs).filter((run) => run.length > 1)
    return lines.map(pointsOf)
  }, [geometry, runs])
  const polyline = useMemo(
    () => [
      { points: reach, color: water, width: 9 },
      ...cleaned.map((line) => ({
        points: pointsOf(line),
        color: colour.done,
        width: 3,
        dottedLine: true,
      })),
      ...walked.map((points) => ({ points, color: colour.river, width: 4 })),
    ],
    [reach, water, cleaned, walked],
  )
  const circles = useMemo(() => endsOf(walked), [walked])
  const markers = useMemo(() => marks.map(markerOf), [marks])
  const corners = useCorners([...reach, ...walked.flat(), ...markers])
  return (
    <View className={`river-map river-map--${size}`} {...speak({ role: 'img', label })}>
      <Map
        className="river-map__map"
        latitude={(corners[0].latitude + corners[1].latitude) / 2}
        longitude={(corners[0].longitude + corners[1].longitude) / 2}
        includePoints={corners}
        polyline={polyline}
        circles={circles}
        markers={markers}
        showScale
        onError={ignore}
      />
    </View>
  )
})

const ignore = () => undefined

/** South-west and north-east of all; the same array as long as nothing lies outside, so that a map that was moved stays. */
function useCorners(points: readonly WechatPoint[]): [WechatPoint, WechatPoint] {
  const [west, south, east, north] = boxOf(points.map(({ longitude, latitude }) => [longitude, latitude]))
  return useMemo(
    () => [
      { longitude: west, latitude: south },
      { longitude: east, latitude: north },
    ],
    [west, south, east, north],
  )
}

const pointsOf = (line: Line): WechatPoint[] => line.map(pointOf)

/** The start hollow, the end filled. */
function endsOf(walked: readonly WechatPoint[][]) {
  const start = walked[0]?.[0]
  const end = walked[walked.length - 1]?.slice(-1)[0]
  if (!start || !end) return []
  const ring = { color: colour.ink, strokeWidth: 3, radius: 8 }
  return [
    { ...start, ...ring, fillColor: colour.card },
    { ...end, ...ring, fillColor: colour.ink },
  ]
}

const markerOf = ({ place, label }: MapMark, id: number) => ({
  id,
  ...pointOf(place),
  iconPath: '',
  callout: calloutOf(label, colour.ink),
})
