/** Room on a full phone: when a text finds none, what can be asked for again goes, and the text is tried once more. */
import type { TextStore } from './storageShape'

/** Makes room for a text of so many characters. */
type MakeRoom = (characters: number) => Promise<void>

/** Where it is listed what may go: this list alone is no reason to let more of it go. */
export const WHAT_MAY_GO = 'answer/list'

let makeRoom: MakeRoom = async () => undefined

export function whenFull(make: MakeRoom): void {
  makeRoom = make
}

export function roomy(disk: TextStore): TextStore {
  return {
    ...disk,
    async write(key, text) {
      try {
        await disk.write(key, text)
      } catch (error) {
        if (key === WHAT_MAY_GO) throw error
        await makeRoom(text.length)
        await disk.write(key, text)
      }
    },
  }
}
