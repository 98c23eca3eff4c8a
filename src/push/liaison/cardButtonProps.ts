/** The button that passes the card on; `CardButton.{weapp,h5}.tsx` do it. */
export interface CardButtonProps {
  readonly groupName: string
  /** Of the group's board. */
  readonly path: string
  /** A link was copied in place of a card, or could not be. */
  readonly onCopied: (copied: boolean) => void
}
