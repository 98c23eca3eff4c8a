/** What can be pressed: a real button on both platforms, without any look of its own. */
import type { ReactNode } from 'react'

export interface PressableProps {
  readonly className?: string
  readonly onPress: () => void
  /** Said instead of the visible text where that is not enough. */
  readonly label?: string
  readonly disabled?: boolean
  /** A choice among several; `selected` says whether it is the chosen one. */
  readonly role?: 'button' | 'radio' | 'tab' | 'switch' | 'checkbox'
  readonly selected?: boolean
  /** Amid a sentence: its words wrap with the others. The browser never wraps a real button. */
  readonly inline?: boolean
  readonly children?: ReactNode
}
