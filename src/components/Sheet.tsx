/** A sheet from below for one more step: a heading, the content, the buttons. */
import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { useTextScale } from '@/device/textScale'
import { UnsavedPart, useUnsavedPart } from '@/hooks/unsavedPart'
import { Modal } from './native/Modal'
import { speak } from './native/speak'
import { scaleStyle } from './scale'
import './Sheet.scss'

interface SheetProps {
  readonly open: boolean
  readonly title: string
  /** At work on what was confirmed in it: stays until that has an end, since it can't be called off any more. */
  readonly busy?: boolean
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A touch beside it closes it, which is soon done by mistake: what is typed in it and not saved is asked about. */
export function Sheet({ open, title, busy = false, onClose, children }: SheetProps) {
  const scale = useTextScale()
  const [part, leavePart] = useUnsavedPart()
  if (!open) return null
  return (
    <Modal title={title} onClose={() => busy || leavePart(onClose)}>
      <View style={scaleStyle(scale)}>
        <Text className="sheet__title" {...speak({ role: 'heading' })}>
          {title}
        </Text>
        <UnsavedPart.Provider value={part}>{children}</UnsavedPart.Provider>
      </View>
    </Modal>
  )
}
