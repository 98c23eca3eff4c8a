/** A place to type in, the browser's or WeChat's own. */
export interface TextEntryProps {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly maxLength: number
  readonly multiline?: boolean
  readonly kind?: 'text' | 'digits' | 'search'
  readonly invalid?: boolean
  readonly disabled?: boolean
  readonly onConfirm?: () => void
}
