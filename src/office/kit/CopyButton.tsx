/** Copies words that are pasted where people read them: a group, or a message to one of them. */
import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Button } from '@/components/Button'

export function CopyButton({ text }: { readonly text: string }) {
  const [copied, setCopied] = useState<boolean | null>(null)
  const copy = () =>
    Taro.setClipboardData({ data: text }).then(
      () => setCopied(true),
      () => setCopied(false),
    )
  return (
    <Button onPress={() => void copy()}>
      {copied === null ? '复制提醒的话' : copied ? '已复制，到群里粘贴' : '没有复制成，再点一次'}
    </Button>
  )
}
