/** One of several, some of several, yes or no. */
import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { SegmentedControl } from '@/components/SegmentedControl'
import { SwitchRow } from '@/components/SwitchRow'
import type { ChoiceField, ChoicesField, TickField } from '@domain/register/kit/fields'
import { Ticks } from '@/office/kit/Ticks'
import { Choice } from '@/office/kit/Choice'
import type { ControlProps } from './control'

/** More than these do not stand beside each other on a phone. */
const mostBeside = 4

const optionsOf = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).map(([value, label]) => ({ value, label }))

export function One({ field, value, onChange, error, hint }: ControlProps<ChoiceField>) {
  const options = optionsOf(field.labels)
  const beside = options.length <= mostBeside && options.every(({ label }) => label.length <= mostBeside)
  const shown = field.empty === null && !beside ? [{ value: '', label: '请选择' }, ...options] : options
  const choose = (chosen: string) => onChange(chosen === '' ? null : chosen)
  const props = { label: field.title, options: shown, value: value ?? '', onChange: choose }
  return (
    <Field label={field.title} hint={hint} error={error}>
      {beside ? <SegmentedControl {...props} /> : <Choice {...props} />}
    </Field>
  )
}

export function Some({ field, value, onChange, error, hint }: ControlProps<ChoicesField>) {
  return (
    <Field label={`${field.title}（可多选）`} hint={hint} error={error}>
      <Ticks options={optionsOf(field.labels)} value={value} onChange={onChange} />
    </Field>
  )
}

export function Tick({ field, value, onChange, hint }: ControlProps<TickField>) {
  return (
    <View className="register__switch">
      <SwitchRow title={field.title} detail={hint} on={value} onChange={onChange} />
    </View>
  )
}
