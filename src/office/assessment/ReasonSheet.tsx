/** One sentence before a step that others will read. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Sheet } from '@/components/Sheet'
import { TextField } from '@/components/TextField'
import { isBlank } from '@domain/contract/letters'

interface ReasonSheetProps {
  readonly title: string
  readonly label: string
  readonly hint: string
  readonly confirm: string
  readonly busy: boolean
  readonly onSend: (text: string) => void
  readonly onCancel: () => void
}

export function ReasonSheet({ title, label, hint, confirm, busy, onSend, onCancel }: ReasonSheetProps) {
  const [text, setText] = useState('')
  const [tried, setTried] = useState(false)
  const missing = tried && isBlank(text)
  const send = () => {
    setTried(true)
    if (!isBlank(text)) onSend(text.trim())
  }
  return (
    <Sheet open title={title} onClose={onCancel}>
      <TextField
        label={label}
        hint={hint}
        error={missing ? '请写一句' : null}
        multiline
        maxLength={200}
        value={text}
        onChange={setText}
      />
      <View className="assessment__buttons">
        <Button kind="main" busy={busy} onPress={send}>
          {confirm}
        </Button>
        <Button kind="quiet" onPress={onCancel}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
