/** The map of an area on WeChat's map. */
import { Map, View, type MapProps } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Box } from '@domain/geo/coordinates'
import { useTextScale } from '@/device/textScale'
import { placeOf, pointOf, type WechatPoint } from '@/device/wechatPoint'
import { colour } from '@/styles/tokens'
import { Pressable } from '../native/Pressable'
import { speak } from '../native/speak'
import type { AreaMapProps } from './areaProps'
import { calloutOf } from './callout'
import { gather, gatheredWords, type Gathered, signScale } from './gather'
import './AreaMap.scss'

/** So many words stand beside each other at most, with type of ordinary size. */
const columns = 3

/** What WeChat sends when the map has moved; Taro hands its fields through. */
interface RegionChange {
  readonly type: string
  readonly causedBy?: string
  readonly detail?: {
    readonly causedBy?: string
    readonly region?: { readonly northeast: WechatPoint; readonly southwest: WechatPoint }
  }
}

/** What several in one place look like, for the legend. */
export const clusterLegend = '几件在一起时写的是各有几件。'

export function AreaMap({ lines, points, start, label, onBox, onPoint }: AreaMapProps) {
  /** What the map was asked to show; a new array asks anew. */
  const [first] = useState(() => cornersOf(start))
  const [asked, setAsked] = useState(first)
  const [box, setBox] = useState(start)
  const scale = signScale(useTextScale())
  const gathered = useMemo(
    () => gather(points, ((box[2] - box[0]) / columns) * scale, box[1]),
    [points, box, scale],
  )
  const rivers = useMemo(
    () => lines.map((line) => ({ points: line.map(pointOf), color: '#0B7A7599', width: 4 })),
    [lines],
  )
  const onRegion = ({ type, causedBy, detail }: RegionChange) => {
    const { region, causedBy: cause = causedBy } = detail ?? {}
    if (type !== 'end' || !region) return
    const [west, south] = placeOf(region.southwest)
    const [east, north] = placeOf(region.northeast)
    setBox([west, south, east, north])
    // Nobody moved it: it only shows what it was asked to.
    if (cause !== 'update' || asked !== first) onBox([west, south, east, north])
  }
  const press = (marker: number) => {
    const pressed = gathered[marker]
    if (!pressed) return
    if (pressed.points.length === 1) onPoint(pressed.points[0]!.id)
    else setAsked(cornersOf(pressed.box))
  }
  return (
    <View className="area-map" {...speak({ role: 'group', label })}>
      <Map
        className="area-map__native"
        latitude={asked[0]!.latitude}
        longitude={asked[0]!.longitude}
        includePoints={asked}
        polyline={rivers}
        markers={gathered.map((each, id) => markerOf(each, id, scale))}
        minScale={9}
        maxScale={17}
        showScale
        onRegionChange={onRegion as MapProps['onRegionChange']}
        onMarkerTap={({ detail }) => press(Number(detail.markerId))}
        onCallOutTap={({ detail }) => press(Number(detail.markerId))}
        onError={() => undefined}
      />
      <View className="area-map__controls">
        <Pressable
          className="area-map__control area-map__control--word"
          label="看全镇"
          onPress={() => setAsked(cornersOf(start))}
        >
          全镇
        </Pressable>
      </View>
    </View>
  )
}

/** The middle first, on which the map stands; a box of nothing gets 150 m to each side. */
function cornersOf([west, south, east, north]: Box): WechatPoint[] {
  const [aside, above] = [Math.max(0, 0.0015 - (east - west) / 2), Math.max(0, 0.0013 - (north - south) / 2)]
  return [
    pointOf([(west + east) / 2, (south + north) / 2]),
    pointOf([west - aside, south - above]),
    pointOf([east + aside, north + above]),
  ]
}

const sign = { open: '▲', fixed: '✓' } as const
const word = { open: '正在办', fixed: '已办好' } as const

/** Of several how many are how far: WeChat's map draws no ring. */
const contentOf = (gathered: Gathered) =>
  gathered.points.length === 1 ? `${sign[gathered.kind]} ${word[gathered.kind]}` : gatheredWords(gathered)

function markerOf(gathered: Gathered, id: number, scale: number) {
  const color = gathered.kind === 'open' ? colour.overdue : colour.done
  const callout = calloutOf(contentOf(gathered), color, Math.round(14 * scale))
  return { id, ...pointOf(gathered.place), iconPath: '', ariaLabel: gatheredWords(gathered), callout }
}
