/** A day, or the first and the last one of something. */
import { View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { DateField } from '@/components/DateField'
import { Field } from '@/components/Field'
import { DateEntry } from '@/components/native/DateEntry'
import type { DayField, SpanField } from '@domain/register/kit/fields'
import type { ControlProps } from './control'

export function Day({ field, value, onChange, error, hint }: ControlProps<DayField>) {
  return (
    <>
      <DateField label={field.title} value={value ?? ''} onChange={onChange} hint={hint} error={error} />
      {value !== null && <Clear label={`清除${field.title}`} onPress={() => onChange(null)} />}
    </>
  )
}

export function Span({ field, value, onChange, error, hint }: ControlProps<SpanField>) {
  const until = value?.until ?? null
  return (
    <Field label={field.title} hint={hint ?? '没有结束就空着'} error={error}>
      <View className="register__pair">
        <DateEntry
          label={`${field.title}，从`}
          value={value?.from ?? ''}
          onChange={(from) => onChange({ from, until })}
        />
        <DateEntry
          label={`${field.title}，到`}
          value={until ?? ''}
          onChange={(last) => onChange({ from: value?.from ?? last, until: last })}
        />
      </View>
      {value !== null && <Clear label={`清除${field.title}`} onPress={() => onChange(null)} />}
    </Field>
  )
}

function Clear({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <Button kind="quiet" inline label={label} onPress={onPress}>
      清除
    </Button>
  )
}
