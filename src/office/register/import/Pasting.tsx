/** A table that is pasted goes the same way as a file. */
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '@/components/Button'
import { Field } from '@/components/Field'
import { TextEntry } from '@/components/native/TextEntry'
import { Sheet } from '@/components/Sheet'
import { Unsaved } from '@/components/Unsaved'
import { longestPaste } from '@domain/import/import'

interface PastingProps {
  readonly hint?: string
  readonly onClose: () => void
  readonly onPasted: (text: string) => void
}

export function Pasting({ hint, onClose, onPasted }: PastingProps) {
  const [text, setText] = useState('')
  return (
    <Sheet open title="粘贴表格" onClose={onClose}>
      <Unsaved when={text !== ''} />
      <Field label="表格" hint={hint ?? '从表格里连同表头一起复制，粘贴到这里'}>
        <TextEntry multiline label="表格" value={text} onChange={setText} maxLength={longestPaste} />
      </Field>
      <View className="sheet-form__buttons">
        <Button kind="main" disabled={text.trim() === ''} onPress={() => onPasted(text)}>
          先看看读得对不对
        </Button>
        <Button kind="quiet" onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
