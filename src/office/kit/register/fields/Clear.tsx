/** Takes away what was chosen, where a field may stay empty. */
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'

interface ClearProps {
  readonly title: string
  readonly onPress: () => void
}

export function Clear({ title, onPress }: ClearProps) {
  return (
    <Pressable className="register__clear" label={`清除${title}`} onPress={onPress}>
      <Icon name="close" size="small" />
    </Pressable>
  )
}
