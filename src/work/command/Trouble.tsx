/** Why a step did not go through, above its button. */
import { View } from '@tarojs/components'
import { Notice } from '@/components/Notice'
import './command.scss'

export function Trouble({ children }: { readonly children: string | null | false }) {
  if (!children) return null
  return (
    <View className="command__notice">
      <Notice tone="overdue">{children}</Notice>
    </View>
  )
}
