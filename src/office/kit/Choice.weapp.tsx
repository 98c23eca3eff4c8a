/** WeChat's wheel behind what looks like a field. */
import { Picker, View } from '@tarojs/components'
import type { ChoiceProps } from './choiceProps'
import '@/components/native/entry.scss'
import './Choice.scss'

export function Choice<T extends string>({ label, options, value, onChange }: ChoiceProps<T>) {
  const chosen = options.findIndex((option) => option.value === value)
  const words = options[chosen]?.label ?? ''
  const spoken = { ariaRole: 'button', ariaLabel: `${label} ${words}` }
  const choose = (index: number) => {
    const option = options[index]
    if (option) onChange(option.value)
  }
  return (
    <Picker
      className="choice"
      mode="selector"
      range={options.map((option) => option.label)}
      value={Math.max(0, chosen)}
      onChange={(event) => choose(Number(event.detail.value))}
    >
      <View className="entry" {...spoken}>
        {words}
      </View>
    </Picker>
  )
}
