/** A day, or the first and the last one of something. */
import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { DateEntry } from '@/components/native/DateEntry'
import type { DayField, SpanField } from '@domain/register/kit/fields'
import { Clear } from './Clear'
import type { ControlProps } from './control'

export function Day({ field, value, onChange, error, hint }: ControlProps<DayField>) {
  return (
    <Field label={field.title} hint={hint} error={error}>
      <View className="register__reference">
        <DateEntry label={field.title} value={value ?? ''} onChange={onChange} />
        {value !== null && <Clear title={field.title} onPress={() => onChange(null)} />}
      </View>
    </Field>
  )
}

export function Span({ field, value, onChange, error, hint }: ControlProps<SpanField>) {
  const until = value?.until ?? null
  return (
    <Field label={field.title} hint={hint ?? '没有结束就空着'} error={error}>
      <View className="register__reference">
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
        {value !== null && <Clear title={field.title} onPress={() => onChange(null)} />}
      </View>
    </Field>
  )
}
