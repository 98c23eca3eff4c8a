/** A file the desk chose. `chooseFile.h5.ts` and `chooseFile.weapp.ts` fetch it in each platform's way. */
export interface ChosenFile {
  readonly name: string
  /** Null when it is in an encoding that can't be read here. */
  readonly text: string | null
}
