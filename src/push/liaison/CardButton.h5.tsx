/** A browser can not send a card; the address of the board goes to the clipboard instead. */
import Taro from '@tarojs/taro'
import { Button } from '@/components/Button'
import type { CardButtonProps } from './cardButtonProps'

export function CardButton({ groupName, path, onCopied }: CardButtonProps) {
  const { origin, pathname } = window.location
  const copy = () =>
    Taro.setClipboardData({ data: `${origin}${pathname}#${path}` }).then(
      () => onCopied(true),
      () => onCopied(false),
    )
  return (
    <Button label={`复制${groupName}看板的链接`} onPress={() => void copy()}>
      复制链接
    </Button>
  )
}
