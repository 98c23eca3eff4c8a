/** Sends the share card to a group: only WeChat's own button with `openType` may; the page says what is sent. */
import { Button, Text } from '@tarojs/components'
import '@/components/Button.scss'
import '@/components/native/pressable.scss'
import type { CardButtonProps } from './cardButtonProps'

export function CardButton({ groupName }: CardButtonProps) {
  const spoken = { ariaLabel: `发卡片到${groupName}` }
  return (
    <Button className="pressable button button--ordinary" openType="share" {...spoken}>
      <Text className="button__words">发卡片到群</Text>
    </Button>
  )
}
