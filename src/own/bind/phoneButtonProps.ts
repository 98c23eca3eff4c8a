/** The button that asks WeChat for the phone number (as a code that only the cloud can open). */
export interface PhoneButtonProps {
  readonly busy: boolean
  readonly disabled: boolean
  readonly onCode: (code: string) => void
  /** The person said no, or WeChat had none. */
  readonly onNone: () => void
}
