/** On which day a festival's words go out: a festival of the list, or any date. */
import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { festivalChoices } from '@domain/push/festivalChoices'
import { Choice } from '@/office/kit/Choice'
import type { ControlProps } from '@/office/kit/register/fields/control'

const other = 'other'
const options = [
  ...festivalChoices.map(({ on, name }) => ({ value: on as string, label: name })),
  { value: other, label: '别的日子' },
]
const twoDigits = (number: number) => String(number).padStart(2, '0')
const upTo = (most: number, unit: string) =>
  Array.from({ length: most }, (_, n) => ({ value: twoDigits(n + 1), label: `${n + 1} ${unit}` }))
const months = upTo(12, '月')
/** A leap year has them all. */
const daysIn = (month: string) => new Date(Date.UTC(2028, Number(month), 0)).getUTCDate()

export function DayOfFestival({ field, value, onChange, error, hint }: ControlProps) {
  const on = String(value)
  const known = on === '' || festivalChoices.some((choice) => choice.on === on)
  const [month = '07', date = '01'] = on.split('-')
  const put = (wanted: string, day: string) =>
    onChange(`${wanted}-${twoDigits(Math.min(Number(day), daysIn(wanted)))}`)
  return (
    <Field label={field.title} hint={hint} error={error}>
      <Choice
        label={field.title}
        options={on === '' ? [{ value: '', label: '请选择' }, ...options] : options}
        value={known ? on : other}
        onChange={(chosen) => onChange(chosen === other ? '07-01' : chosen)}
      />
      {!known && (
        <View className="content-date">
          <Choice label="月" options={months} value={month} onChange={(chosen) => put(chosen, date)} />
          <Choice
            label="日"
            options={upTo(daysIn(month), '日')}
            value={date}
            onChange={(chosen) => put(month, chosen)}
          />
        </View>
      )}
    </Field>
  )
}
