/** A step that takes one sentence: why, or what is wrong. Others will read it. */
import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useKeptText } from '@/forms/useKeptText'
import { useTroubles } from '@/hooks/useTroubles'
import { isBlank } from '@domain/contract/letters'
import { Button } from './Button'
import { Notice } from './Notice'
import { Sheet } from './Sheet'
import { TextField } from './TextField'
import { Unsaved } from './Unsaved'
import './ConfirmSheet.scss'

interface SentenceSheetProps {
  readonly title: string
  readonly label: string
  readonly placeholder?: string
  readonly hint?: string
  /** Said when nothing was written; null: it may stay empty. */
  readonly needed: string | null
  /** Characters. */
  readonly most?: number
  /** One line, which Enter sends. */
  readonly short?: boolean
  readonly confirm: string
  readonly danger?: boolean
  readonly busy: boolean
  /** Names what is written, so that it is kept on the phone until it is sent; without, it is not. */
  readonly kept?: string
  /** Why it did not go through. */
  readonly refused?: string | null
  /** What it is about, before the field. */
  readonly children?: ReactNode
  /** Where it is kept: whether it was sent. */
  readonly onSend: (sentence: string) => Promise<boolean> | void
  readonly onClose: () => void
}

export function SentenceSheet(props: SentenceSheetProps) {
  const { title, label, placeholder, hint, needed, most = 200, short = false } = props
  const { confirm, danger, busy, kept = null, refused, children, onSend, onClose } = props
  const { text, write, forget } = useKeptText(kept)
  const { said, isSound } = useTroubles({ text: isBlank(text) ? needed : null })
  const send = async () => {
    if (isSound() && (await onSend(text.trim()))) await forget()
  }
  return (
    <Sheet open {...{ title, busy }} onClose={onClose}>
      <Unsaved when={kept === null && text !== ''} />
      {children}
      <TextField
        {...{ label, placeholder, hint }}
        error={said.text}
        multiline={!short}
        maxLength={most}
        value={text}
        onChange={write}
        onConfirm={short ? () => void send() : undefined}
      />
      {refused && <Notice tone="overdue">{refused}</Notice>}
      <View className="confirm__buttons">
        <Button kind={danger ? 'danger' : 'main'} busy={busy} onPress={() => void send()}>
          {confirm}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onClose}>
          先不
        </Button>
      </View>
    </Sheet>
  )
}
