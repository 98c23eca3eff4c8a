/** Hands the address of the page to the browser's share sheet, or to the clipboard where there is none. */
import { useState } from 'react'
import { Button } from '@/components/Button'

export function ShareButton({ name }: { readonly name: string }) {
  const [copied, setCopied] = useState(false)
  const share = async () => {
    const { href } = window.location
    if (navigator.share) await navigator.share({ title: name, url: href }).catch(() => undefined)
    else
      setCopied(
        await navigator.clipboard.writeText(href).then(
          () => true,
          () => false,
        ),
      )
  }
  return <Button onPress={() => void share()}>{copied ? '链接已复制' : '转发给朋友'}</Button>
}
