/** On which day a festival's words go out: a festival of the list, or any date. */
import { View } from '@tarojs/components'
import { Field } from '@/components/Field'
import { festivalChoices } from '@domain/push/festivalChoices'
import { Choice } from '../components/Choice'

interface DayOfFestivalProps {
  readonly on: string
  readonly error: string | null
  readonly onChange: (on: string) => void
}

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

export function DayOfFestival({ on, error, onChange }: DayOfFestivalProps) {
  const known = festivalChoices.some((choice) => choice.on === on)
  const [month = '07', date = '01'] = on.split('-')
  const put = (wanted: string, day: string) =>
    onChange(`${wanted}-${twoDigits(Math.min(Number(day), daysIn(wanted)))}`)
  return (
    <Field label="哪一天" hint="放假的日子不送，改在放假前最后一个工作日送" error={error}>
      <Choice
        label="哪一天"
        options={options}
        value={known ? on : other}
        onChange={(value) => onChange(value === other ? '07-01' : value)}
      />
      {!known && (
        <View className="content-date">
          <Choice label="月" options={months} value={month} onChange={(value) => put(value, date)} />
          <Choice
            label="日"
            options={upTo(daysIn(month), '日')}
            value={date}
            onChange={(value) => put(month, value)}
          />
        </View>
      )}
    </Field>
  )
}
