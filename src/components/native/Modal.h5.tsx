/** The browser's own dialog: it keeps the focus inside, closes with Esc and lies over everything. */
import { useEffect, useRef } from 'react'
import type { ModalProps } from './modalProps'
import './modal.scss'

export function Modal({ title, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="modal"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="modal__body">{children}</div>
    </dialog>
  )
}
