/** Two to four choices of which one holds. */
import { Text, View } from '@tarojs/components'
import { Pressable } from './native/Pressable'
import { speak } from './native/speak'
import './SegmentedControl.scss'

interface SegmentedControlProps<T extends string> {
  readonly label: string
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly value: T
  readonly onChange: (value: T) => void
}

export function SegmentedControl<T extends string>({
  label,
  options,
  value,
  onChange,
}: SegmentedControlProps<T>) {
  return (
    <View className="segments" {...speak({ role: 'group', label })}>
      {options.map((option) => (
        <Pressable
          key={option.value}
          className={`segment ${option.value === value ? 'segment--chosen' : ''}`}
          role="radio"
          selected={option.value === value}
          onPress={() => onChange(option.value)}
        >
          <Text>{option.label}</Text>
        </Pressable>
      ))}
    </View>
  )
}
