/** WeChat's date wheel behind what looks like a field. */
import { Picker, View } from '@tarojs/components'
import type { DateEntryProps } from './dateEntryProps'
import './entry.scss'

export function DateEntry({ label, value, onChange, from = '', until = '' }: DateEntryProps) {
  const spoken = { ariaRole: 'button', ariaLabel: `${label} ${value}` }
  return (
    <Picker
      mode="date"
      value={value}
      start={from}
      end={until}
      onChange={(event) => onChange(event.detail.value)}
    >
      <View className="entry" {...spoken}>
        {value}
      </View>
    </Picker>
  )
}
