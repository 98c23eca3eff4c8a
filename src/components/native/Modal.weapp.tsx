/** A layer of our own at the root of the page; what lies below can't be scrolled or tapped. */
import { RootPortal, View } from '@tarojs/components'
import type { ModalProps } from './modalProps'
import './modal.scss'

export function Modal({ title, onClose, children }: ModalProps) {
  const spoken = { ariaRole: 'dialog', ariaModal: true, ariaLabel: title }
  return (
    <RootPortal>
      <View className="modal" {...spoken}>
        <View className="modal__shade" onClick={onClose} catchMove />
        <View className="modal__body">{children}</View>
      </View>
    </RootPortal>
  )
}
