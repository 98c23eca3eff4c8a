/** A file of the office's own that was chosen; `chooseFile.h5.ts` and `chooseFile.weapp.ts` fetch it in each platform's way. */
export interface ChosenFile {
  readonly name: string
  readonly bytes: number
  /** Where it can be read from. */
  readonly path: string
}

export type Ending = 'xlsx' | 'docx' | 'pdf'
