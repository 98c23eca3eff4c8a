/** From where to where on a reach: written in metres, or by two taps on its map; its ribbon shows what was chosen. */
import { useState } from 'react'
import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { PlacePicker } from '@/components/report/PlacePicker'
import { RiverRibbon } from '@/components/ribbon/RiverRibbon'
import { TextField } from '@/components/TextField'
import { useCall } from '@/hooks/useCall'
import type { LngLat } from '@domain/geo/coordinates'
import { placeAt, referenceOf } from '@domain/geo/linearReference'
import type { StretchField } from '@domain/register/kit/fields'
import { placesOf } from '@domain/register/reach'
import { Clear } from './Clear'
import type { ControlProps } from './control'

type Props = ControlProps<StretchField>
type Part = NonNullable<Props['value']>

const longest = 7
const shown = (metres: number | undefined) =>
  metres === undefined || Number.isNaN(metres) ? '' : String(metres)
/** NaN for what is no number: it is refused in words. */
const read = (typed: string) => (/^\d+$/.test(typed.trim()) ? Number(typed) : NaN)

export function Along(props: Props) {
  const { field, value, onChange, error, hint, entry } = props
  const reachId = entry[field.along] as string | null
  const [typed, setTyped] = useState({ from: shown(value?.from), to: shown(value?.to) })
  const put = (part: Part | null) => {
    setTyped({ from: shown(part?.from), to: shown(part?.to) })
    onChange(part)
  }
  const type = (end: keyof Part) => (text: string) => {
    const both = { ...typed, [end]: text }
    setTyped(both)
    onChange(both.from === '' && both.to === '' ? null : { from: read(both.from), to: read(both.to) })
  }
  return (
    <Field label={field.title} hint={reachId === null ? '先选河段' : hint} error={error}>
      {reachId !== null && (
        <>
          <View className="register__reference">
            <TextField label="起点（米）" value={typed.from} onChange={type('from')} maxLength={longest} />
            <TextField label="终点（米）" value={typed.to} onChange={type('to')} maxLength={longest} />
            {value !== null && <Clear title={field.title} onPress={() => put(null)} />}
          </View>
          <OnReach key={reachId} reachId={reachId} value={value} onPick={put} />
        </>
      )}
    </Field>
  )
}

interface OnReachProps {
  readonly reachId: string
  readonly value: Part | null
  readonly onPick: (part: Part) => void
}

/** The first tap is one end, the second the other. */
function OnReach({ reachId, value, onPick }: OnReachProps) {
  const reach = useCall('register.getReach', { reachId }, { cache: true }).value?.reach
  const [first, setFirst] = useState<number | null>(null)
  if (!reach) return null
  const line = placesOf(reach.geometry)
  const tap = (place: LngLat) => {
    const at = Math.round(referenceOf(line, place).at)
    if (first === null) setFirst(at)
    else if (at !== first) {
      onPick({ from: Math.min(first, at), to: Math.max(first, at) })
      setFirst(null)
    }
  }
  const sound = value !== null && value.from < value.to
  const pin = first ?? (sound ? value.to : null)
  return (
    <View>
      <RiverRibbon
        label={`${reach.name}，涂满的是这一截`}
        length={reach.length}
        shape={reach.geometry.shape}
        covered={sound ? [value] : []}
      />
      <PlacePicker
        place={pin === null ? null : placeAt(line, pin)}
        reachId={reachId}
        how={first === null ? '也可以在地图上点两下：一头和另一头' : `一头在 ${first} 米，再点另一头`}
        fixed
        onPick={tap}
      />
    </View>
  )
}
