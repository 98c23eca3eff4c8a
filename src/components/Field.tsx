/** A question of a form: its name above, what is wrong below. Holds any control. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { speak } from './native/speak'
import './Field.scss'

export interface FieldProps {
  readonly label: string
  readonly hint?: string
  /** What is wrong and what to do; said at once by screen readers. */
  readonly error?: string | null
  readonly children: ReactNode
}

export function Field({ label, hint, error, children }: FieldProps) {
  return (
    <View className="field" {...speak({ role: 'group', label })}>
      <Text className="field__label">{label}</Text>
      {children}
      {error ? (
        <Text className="field__error" {...speak({ role: 'alert' })}>
          {error}
        </Text>
      ) : (
        hint && <Text className="field__hint">{hint}</Text>
      )}
    </View>
  )
}
