/** A layer over the page that holds the attention until it is closed. */
import type { ReactNode } from 'react'

export interface ModalProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}
