/** Choosing a place on WeChat's map. */
import { Map, View } from '@tarojs/components'
import { useState } from 'react'
import { placeOf, pointOf } from '@/device/wechatPoint'
import { speak } from '../native/speak'
import { placesOf } from '../map/mapProps'
import type { PlaceMapProps } from './placeMapProps'
import './PlaceMap.scss'

/** Some 300 m across a phone. */
const scale = 17

export function PlaceMap({ geometry, place, onPick, label }: PlaceMapProps) {
  // The map stays where it is while the pin moves.
  const [middle] = useState(() => pointOf(place))
  const pick = (detail: unknown) => {
    const { longitude, latitude } = detail as { longitude?: number; latitude?: number }
    if (longitude !== undefined && latitude !== undefined) onPick(placeOf({ longitude, latitude }))
  }
  return (
    <View className="place-map" {...speak({ role: 'img', label })}>
      <Map
        className="place-map__map"
        latitude={middle.latitude}
        longitude={middle.longitude}
        scale={scale}
        polyline={[{ points: placesOf(geometry).map(pointOf), color: '#0B7A7559', width: 9 }]}
        markers={[{ id: 0, ...pointOf(place), iconPath: '' }]}
        showLocation
        showScale
        onTap={({ detail }) => pick(detail)}
        onError={() => undefined}
      />
    </View>
  )
}
