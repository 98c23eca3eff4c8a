/** A file the desk chose. `chooseFile.h5.ts` and `chooseFile.weapp.ts` fetch it in each platform's way. */
export interface ChosenFile {
  readonly name: string
  readonly text: string
}
