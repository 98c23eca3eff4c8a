/** Where it is, as the cloud names the place; a press opens the map. */
import { useState } from 'react'
import { Button } from '@/components/Button'
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
  const [picking, setPicking] = useState(false)
  const { words, far } = placeWords(place, reachAt)
  return (
    <Field label="在哪里" error={error ?? far}>
      <Button label={place ? `${words}，改位置` : '选位置'} onPress={() => setPicking(true)}>
        {words}
      </Button>
      {picking && (
        <PlacePicker
          place={place}
          reachId={reachAt.value?.reach?.id ?? null}
          onClose={() => setPicking(false)}
          onChoose={(chosen) => {
            onPlace(chosen)
            setPicking(false)
          }}
        />
      )}
    </Field>
  )
}

function placeWords(place: LngLat | null, { state, value }: PlaceLineProps['reachAt']) {
  if (place === null) return { words: '选河段，在地图上点位置', far: null }
  if (state === 'loading') return { words: '位置已记下，正在认是哪段河…', far: null }
  if (state === 'failed') return { words: '位置已记下', far: null }
  const { reach } = value
  if (reach === null) return { words: '位置已记下', far: '这里离本镇的河太远，请把位置挪到河边' }
  return { words: [reach.name, reach.village].filter(Boolean).join(' · '), far: null }
}
