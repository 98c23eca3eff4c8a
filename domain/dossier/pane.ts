/** A part of a water's dossier (一河一档): facts with a name, and what can be opened, of one subject. */
export interface Pane {
  /** Of the subject: it never changes. */
  readonly key: string
  readonly title: string
  readonly facts: readonly { readonly name: string; readonly value: string }[]
  /** `url`: the page of the desk on which it stands; empty where there is none. */
  readonly items: readonly { readonly title: string; readonly detail: string; readonly url: string }[]
  /** Said where there is neither. */
  readonly none: string
}

/** Of one pane; the list of its subject has all of them. */
export const mostItems = 50
