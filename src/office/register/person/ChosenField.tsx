/** A field that holds an entry of a register, chosen in a sheet of its own. */
import { Text, View } from '@tarojs/components'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'

interface ChosenFieldProps {
  readonly label: string
  readonly name: string | null
  readonly onPick: () => void
}

export function ChosenField({ label, name, onPick }: ChosenFieldProps) {
  return (
    <Field label={label}>
      <View className="chosen">
        {name && <Text className="chosen__name">{name}</Text>}
        <Button inline={name !== null} label={name ? `更换${label}` : undefined} onPress={onPick}>
          {name ? '更换' : `选${label}`}
        </Button>
      </View>
    </Field>
  )
}
