/** Several small tables that go out to Excel together, declared beside the subject they belong to. */
export interface BookTable {
  /** Also the name of its sheet. */
  readonly title: string
  /** What is no text is a number, as it is written there: counted, or an amount with two digits behind the point. */
  readonly columns: readonly {
    readonly title: string
    readonly width: number
    readonly kind: 'text' | 'count' | 'money'
  }[]
  readonly rows: readonly (readonly string[])[]
}

export interface Book {
  /** `of`: which one, as it was ordered; null where there is none such any more. `now`: ms since the epoch. */
  read(
    of: string,
    now: number,
  ): Promise<{ readonly name: string; readonly tables: readonly BookTable[] } | null>
}
