/** A place on the map, and how far it lies from its reach: far may be right, so it is asked about and not refused. */
import { Text, View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { PlacePicker } from '@/components/report/PlacePicker'
import { useCall } from '@/hooks/useCall'
import type { PlaceField } from '@domain/register/kit/fields'
import { nearbyWords } from '@domain/register/kit/nearby'
import { placesOf } from '@domain/register/reach'
import { Clear } from './Clear'
import type { ControlProps } from './control'

export function Place(props: ControlProps<PlaceField>) {
  const { field, value, onChange, error, hint, entry } = props
  const near = field.near === undefined ? null : (entry[field.near] as string | null)
  const waits = field.near !== undefined && near === null
  const words = useDistance(props, near)
  return (
    <Field label={field.title} hint={waits ? '先选河段，再在地图上点位置' : hint} error={error}>
      {value !== null && (
        <View className="register__reference">
          <Text className={`register__words ${words.far ? 'register__words--far' : ''}`}>{words.said}</Text>
          <Clear title={field.title} onPress={() => onChange(null)} />
        </View>
      )}
      {!waits && (
        <PlacePicker
          key={near}
          place={value}
          reachId={near}
          how="点一下地图，把图钉放到它那里"
          fixed={near !== null}
          onPick={onChange}
        />
      )}
    </Field>
  )
}

function useDistance({ field, value }: ControlProps<PlaceField>, reachId: string | null) {
  const reach = useCall('register.getReach', reachId === null ? null : { reachId }, { cache: true })
  if (value === null || !reach.value) return { said: '位置已记下', far: false }
  return nearbyWords(field, value, placesOf(reach.value.reach.geometry))
}
