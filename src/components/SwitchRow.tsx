/** A line that is on or off; the word beside the knob says which. */
import { Text, View } from '@tarojs/components'
import { Pressable } from './native/Pressable'
import './SwitchRow.scss'

interface SwitchRowProps {
  readonly title: string
  readonly detail?: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
  readonly disabled?: boolean
}

export function SwitchRow({ title, detail, on, onChange, disabled }: SwitchRowProps) {
  return (
    <Pressable
      className="row"
      role="switch"
      selected={on}
      label={title}
      disabled={disabled}
      onPress={() => onChange(!on)}
    >
      <View className="row__words">
        <Text className="row__title">{title}</Text>
        {detail && <Text className="row__detail">{detail}</Text>}
      </View>
      <View className="switch__side">
        <Text className="switch__word">{on ? '开' : '关'}</Text>
        <View className={`switch ${on ? 'switch--on' : ''}`}>
          <View className="switch__knob" />
        </View>
      </View>
    </Pressable>
  )
}
