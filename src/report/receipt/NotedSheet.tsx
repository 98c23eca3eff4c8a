/** Asked once, because afterwards the receipt code is gone. */
import { ConfirmSheet } from '@/components/ConfirmSheet'

interface NotedProps {
  readonly open: boolean
  readonly onNoted: () => void
  readonly onClose: () => void
}

export function NotedSheet({ open, onNoted, onClose }: NotedProps) {
  return (
    <ConfirmSheet
      open={open}
      title="回执码记好了吗？"
      detail="点「记好了」后，回执码会从这台手机里删掉，不再显示。"
      confirm="记好了"
      cancel="再看一眼"
      onConfirm={onNoted}
      onCancel={onClose}
    />
  )
}
