/** Folders in `.cache` that are costly to make and the same for everybody. */
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'

const cache = path.resolve(__dirname, '../../.cache')

/**
 * Answers the folder `.cache/<name>`; when it is not there, `make` fills it. Several runs may want it at the same
 * time: each makes its own and the first to finish wins, so nobody ever sees a half-made folder.
 */
export async function madeOnce(
  name: string,
  make: (folder: string) => void | Promise<void>,
): Promise<string> {
  const folder = path.join(cache, name)
  if (existsSync(folder)) return folder
  mkdirSync(cache, { recursive: true })
  const making = mkdtempSync(path.join(cache, 'making-'))
  await make(making)
  try {
    renameSync(making, folder)
  } catch (error) {
    rmSync(making, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return folder
}
