/** Where a sentence of the office's own is written; it closes once it is stored. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { TextField } from '@/components/TextField'
import { Unsaved } from '@/components/Unsaved'
import { longestSentence } from '@domain/summary/draft'

interface SentenceFormProps {
  readonly text: string
  /** Whether it was stored; where not, the page says why and what was typed stays. */
  readonly onSave: (text: string) => Promise<boolean>
  readonly onRemove?: () => Promise<boolean>
  readonly onDone: () => void
}

export function SentenceForm({ text, onSave, onRemove, onDone }: SentenceFormProps) {
  const [typed, type] = useState(text)
  const [busy, setBusy] = useState(false)
  const send = async (sending: () => Promise<boolean>) => {
    setBusy(true)
    const stored = await sending()
    setBusy(false)
    if (stored) onDone()
  }
  return (
    <View className="sentence__form">
      <Unsaved when={typed !== text} />
      <TextField
        label="自己写"
        multiline
        hint="重新计算数字时，这里写的不会变"
        maxLength={longestSentence}
        value={typed}
        onChange={type}
      />
      <View className="sentence__actions">
        <Button
          inline
          busy={busy}
          disabled={typed.trim() === ''}
          onPress={() => void send(() => onSave(typed))}
        >
          存下
        </Button>
        <Button inline kind="quiet" onPress={onDone}>
          不改了
        </Button>
        {onRemove && (
          <Button inline kind="danger" onPress={() => void send(onRemove)}>
            拿掉这一句
          </Button>
        )}
      </View>
    </View>
  )
}
