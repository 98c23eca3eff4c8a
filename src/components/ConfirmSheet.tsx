/** Asks once before something that can't be taken back. The buttons say what they do, not 「确定」. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from './Button'
import { Sheet } from './Sheet'
import './ConfirmSheet.scss'

interface ConfirmSheetProps {
  readonly open: boolean
  readonly title: string
  readonly detail: string
  readonly confirm: string
  readonly cancel?: string
  readonly danger?: boolean
  readonly busy?: boolean
  /** What is asked beside it. */
  readonly children?: ReactNode
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

export function ConfirmSheet(props: ConfirmSheetProps) {
  const { open, title, detail, confirm, cancel = '先不', danger, busy, children, onConfirm, onCancel } = props
  return (
    <Sheet {...{ open, title, busy }} onClose={onCancel}>
      <Text className="confirm__detail">{detail}</Text>
      {children}
      <View className="confirm__buttons">
        <Button kind={danger ? 'danger' : 'main'} busy={busy} onPress={onConfirm}>
          {confirm}
        </Button>
        <Button kind="quiet" disabled={busy} onPress={onCancel}>
          {cancel}
        </Button>
      </View>
    </Sheet>
  )
}
