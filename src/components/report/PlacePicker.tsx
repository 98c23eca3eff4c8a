/** Says where on the map: first which reach, if that is not known yet, then every tap moves the pin. */
import { Text, View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import type { LngLat } from '@domain/geo/coordinates'
import type { ReachGeometry } from '@domain/register/reach'
import { placesOf } from '../map/mapProps'
import { Button } from '../Button'
import { Fetched } from '../Fetched'
import { useCall } from '@/hooks/useCall'
import { PlaceMap } from './PlaceMap'
import { ReachSearch } from './ReachSearch'
import './PlacePicker.scss'

interface PlacePickerProps {
  /** The pin as it stands; null: nowhere yet. */
  readonly place: LngLat | null
  /** The reach it is at, as far as known. */
  readonly reachId: string | null
  /** What a tap does, where it is no problem that is placed. */
  readonly how?: string
  /** The reach is chosen elsewhere. */
  readonly fixed?: boolean
  readonly onPick: (place: LngLat) => void
}

export function PlacePicker(props: PlacePickerProps) {
  const { place, reachId, how = '点一下地图，把图钉放到问题那里', fixed, onPick } = props
  /** The reach whose map is shown: it stays while the pin moves, even over to another reach. */
  const [shown, setShown] = useState(reachId)
  const [arrivedBy, setArrivedBy] = useState<'known' | 'chosen'>('known')
  const reach = useCall('register.getReach', shown === null ? null : { reachId: shown }, { cache: true })
  const geometry = reach.value?.reach.geometry
  useEffect(() => {
    // A pin at another reach says nothing about the one just chosen.
    if (geometry && arrivedBy === 'chosen') onPick(middleOf(geometry))
    // oxlint-disable-next-line react/exhaustive-deps -- once for each reach that is chosen
  }, [geometry, arrivedBy])
  if (shown === null) {
    const choose = (id: string) => {
      setShown(id)
      setArrivedBy('chosen')
    }
    return <ReachSearch onChoose={choose} />
  }
  return (
    <View className="picker">
      <Text className="picker__how">{how}</Text>
      <Fetched of={reach} count={1}>
        {(value) => (
          <PlaceMap
            key={shown}
            geometry={value.reach.geometry}
            place={place ?? middleOf(value.reach.geometry)}
            label={`${value.reach.name}的地图，图钉是${fixed ? '它' : '问题'}的位置`}
            onPick={onPick}
          />
        )}
      </Fetched>
      {!fixed && (
        <Button kind="quiet" onPress={() => setShown(null)}>
          换一段河
        </Button>
      )}
    </View>
  )
}

/** Roughly: the place in the middle of the list of places. */
export function middleOf(geometry: ReachGeometry): LngLat {
  const places = placesOf(geometry)
  return places[Math.floor(places.length / 2)]!
}
