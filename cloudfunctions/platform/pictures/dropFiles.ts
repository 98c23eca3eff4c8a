import { logCall, logFailure } from '../log'
import { removeFiles } from '../sdk'

/** Files in one request (platform limit). */
const atOnce = 50

/** Removes files; answers those that are still there. A failure is only logged: what was done with them stays done. */
export async function dropFiles(fileIds: readonly string[]): Promise<string[]> {
  const left: string[] = []
  for (let n = 0; n < fileIds.length; n += atOnce) left.push(...(await drop(fileIds.slice(n, n + atOnce))))
  return left
}

async function drop(fileIds: readonly string[]): Promise<readonly string[]> {
  const began = Date.now()
  const action = 'pictures.drop'
  try {
    const left = await removeFiles(fileIds)
    const outcome = `left ${left.length}`
    if (left.length > 0) logCall({ action, requestId: '-', outcome, milliseconds: Date.now() - began })
    return left
  } catch (error) {
    logFailure(action, '-', error)
    return fileIds
  }
}
