/** Sends the page to a friend: only WeChat's own button with `openType` may. */
import { Button, Text } from '@tarojs/components'
import '@/components/Button.scss'
import '@/components/native/pressable.scss'

export function ShareButton({ name }: { readonly name: string }) {
  const spoken = { ariaLabel: `把${name}转发给微信好友` }
  return (
    <Button className="pressable button button--ordinary" openType="share" {...spoken}>
      <Text className="button__words">转发给朋友</Text>
    </Button>
  )
}
