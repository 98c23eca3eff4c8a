/**
 * Files that nobody asks for again, swept at launch: photos of forms that were left (or of a kill between two steps), and
 * documents that were opened once. A photo that any text on the phone names stays, whatever it belongs to.
 */
import type { TextStore } from '@/device/storageShape'

interface Parts {
  readonly storage: TextStore
  /** Paths of all files of ours. */
  keptFiles(): Promise<string[]>
  removeFile(localPath: string): Promise<void>
  now(): number
}

/** Named by an id of this phone, whose first nine characters are the time (`clientId.ts`). */
const ours = /^([0-9a-z]{9})[0-9a-z]{17}(-\d+)?\.\w+$/
const document = /\.(xlsx|docx|zip|pdf)$/i
/** In another window of the browser a form may still be open, in ms. */
const LEFT_FOR = 24 * 3600_000
/** Texts that name no photo, and most of what there is. */
const nameNone = /^(answer|recording)\//

const nameOf = (path: string) => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1)

export async function sweepFiles({ storage, keptFiles, removeFile, now }: Parts): Promise<void> {
  const isLeft = (path: string) => {
    const begun = ours.exec(nameOf(path))?.[1]
    return begun === undefined ? document.test(path) : now() - parseInt(begun, 36) > LEFT_FOR
  }
  const left = (await keptFiles()).filter(isLeft)
  if (left.length === 0) return
  const keys = (await storage.keys('')).filter((key) => !nameNone.test(key))
  // A disk that can't be read rejects, and nothing is swept.
  const texts = await Promise.all(keys.map((key) => storage.read(key)))
  for (const path of left) {
    if (!texts.some((text) => String(text).includes(nameOf(path)))) await removeFile(path)
  }
}
