import { logCall, logFailure } from '../log'
import { filesAtOnce, removeFiles } from '../sdk'

/** Removes files; answers those that are still there. A failure is only logged: what was done with them stays done. */
export async function dropFiles(fileIds: readonly string[]): Promise<string[]> {
  const left: string[] = []
  for (let n = 0; n < fileIds.length; n += filesAtOnce)
    left.push(...(await drop(fileIds.slice(n, n + filesAtOnce))))
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
