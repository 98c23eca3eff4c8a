/** A table the desk chose; `chooseTable.h5.ts` and `chooseTable.weapp.ts` fetch it in each platform's way. */
export interface ChosenTable {
  readonly name: string
  readonly bytes: number
  /** Where it can be read from. */
  readonly path: string
}
