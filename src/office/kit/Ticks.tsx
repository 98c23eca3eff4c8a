/** Several of a few, each ticked by a tap. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import './Ticks.scss'

interface TicksProps<T extends string> {
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: readonly T[]
  readonly onChange: (value: T[]) => void
}

export function Ticks<T extends string>({ options, value, onChange }: TicksProps<T>) {
  const toggle = (one: T) =>
    onChange(value.includes(one) ? value.filter((other) => other !== one) : [...value, one])
  return (
    <View className="ticks">
      {options.map(({ value: one, label }) => {
        const on = value.includes(one)
        return (
          <Pressable
            key={one}
            role="checkbox"
            selected={on}
            className={`tick ${on ? 'tick--on' : ''}`}
            onPress={() => toggle(one)}
          >
            <Text>{`${on ? '✓ ' : ''}${label}`}</Text>
          </Pressable>
        )
      })}
    </View>
  )
}
