/** What was just decided, and the few seconds in which it can be taken back. */
import { Text, View } from '@tarojs/components'
import { Pressable } from '@/components/native/Pressable'
import { speak } from '@/components/native/speak'
import './UndoBar.scss'

interface UndoBarProps {
  readonly sentence: string | null
  readonly onUndo: () => void
}

export function UndoBar({ sentence, onUndo }: UndoBarProps) {
  if (!sentence) return null
  return (
    <View className="undo" {...speak({ role: 'status' })}>
      <Text className="undo__words">{sentence}</Text>
      <Pressable className="undo__button" onPress={onUndo}>
        <Text>撤销</Text>
      </Pressable>
    </View>
  )
}
