/** Where it is: the reach by its name, then the map; what the cloud calls the place stands above. */
import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Field } from '@/components/Field'
import { PlacePicker } from '@/components/report/PlacePicker'
import type { CallState } from '@/hooks/useCall'
import type { Output } from '@domain/contract/contract'
import type { LngLat } from '@domain/geo/coordinates'

interface PlaceLineProps {
  readonly place: LngLat | null
  readonly reachAt: CallState<Output<'report.reachAt'>>
  readonly error?: string
  readonly onPlace: (place: LngLat) => void
}

export function PlaceLine({ place, reachAt, error, onPlace }: PlaceLineProps) {
  const known = place === null || reachAt.state !== 'loading'
  // The map of what was entered before opens at its reach; from then on it stays while the pin moves.
  const [begun, setBegun] = useState(known)
  if (known && !begun) setBegun(true)
  const { words, far } = placeWords(place, reachAt)
  return (
    <Field label="在哪里" error={error ?? far}>
      {words !== '' && <Text className="entering__place">{words}</Text>}
      {begun && (
        <View className="entering__map">
          <PlacePicker place={place} reachId={reachAt.value?.reach?.id ?? null} onPick={onPlace} />
        </View>
      )}
    </Field>
  )
}

function placeWords(place: LngLat | null, { state, value }: PlaceLineProps['reachAt']) {
  if (place === null) return { words: '', far: null }
  if (state === 'loading') return { words: '位置已记下，正在认是哪段河…', far: null }
  if (state === 'failed') return { words: '位置已记下', far: null }
  const { reach } = value
  if (reach === null) return { words: '位置已记下', far: '这里离本镇的河太远，请把位置挪到河边' }
  return { words: [reach.name, reach.village].filter(Boolean).join(' · '), far: null }
}
