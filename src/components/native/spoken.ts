/** What a screen reader is told of an element. `speak.h5.ts` and `speak.weapp.ts` say it in each platform's way. */
export interface Spoken {
  readonly role?:
    | 'img'
    | 'status'
    | 'alert'
    | 'list'
    | 'listitem'
    | 'heading'
    | 'group'
    | 'main'
    | 'navigation'
  /** Heading level; 2 unless told. */
  readonly level?: number
  readonly label?: string
  /** Decoration that is not read out. */
  readonly hidden?: boolean
}
