/** A place on the map, and how far it lies from its reach: far may be right, so it is asked about and not refused. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { PlacePicker } from '@/components/report/PlacePicker'
import { placesOf } from '@/components/map/mapProps'
import { useCall } from '@/hooks/useCall'
import { referenceOf } from '@domain/geo/linearReference'
import type { PlaceField } from '@domain/register/kit/fields'
import type { ControlProps } from './control'

export function Place({ field, value, onChange, error, hint, entry }: ControlProps<PlaceField>) {
  const near = field.near === undefined ? null : (entry[field.near] as string | null)
  const reach = useCall('register.getReach', near === null ? null : { reachId: near }, { cache: true })
  const line = reach.value && placesOf(reach.value.reach.geometry)
  const metres = value !== null && line ? Math.round(referenceOf(line, value).away) : null
  const far = metres !== null && field.metres !== undefined && metres > field.metres
  return (
    <Field label={field.title} hint={hint} error={error}>
      {metres !== null && (
        <Text className={`register__words ${far ? 'register__words--far' : ''}`}>
          {far ? `离河段 ${metres} 米，请核对位置` : `离河段 ${metres} 米`}
        </Text>
      )}
      <View className="register__map">
        <PlacePicker key={near} place={value} reachId={near} onPick={onChange} />
      </View>
      {value !== null && (
        <Button kind="quiet" inline label={`清除${field.title}`} onPress={() => onChange(null)}>
          清除
        </Button>
      )}
    </Field>
  )
}
