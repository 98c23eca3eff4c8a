/** How many people of each kind; nobody is named. */
import { Text, View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { TextEntry } from '@/components/native/TextEntry'
import type { PeopleField } from '@domain/register/kit/fields'
import type { ControlProps } from './control'

/** Digits of the largest number of people. */
const longest = 6

export function People({ field, value, onChange, error, hint }: ControlProps<PeopleField>) {
  return (
    <Field label={field.title} hint={hint} error={error}>
      {Object.entries(field.labels).map(([kind, label]) => (
        <View key={kind} className="register__count">
          <Text>{label}</Text>
          <TextEntry
            kind="digits"
            label={`${label}（人）`}
            value={value[kind] ? String(value[kind]) : ''}
            onChange={(typed) => onChange({ ...value, [kind]: Number(typed.replace(/\D/g, '')) })}
            maxLength={longest}
          />
          <Text>人</Text>
        </View>
      ))}
    </Field>
  )
}
