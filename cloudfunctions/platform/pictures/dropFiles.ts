import { logCall, logFailure } from '../log'
import { removeFiles } from '../sdk'

/** Removes uploaded originals, at most 50. A failure is only logged: what was done with them stays done. */
export async function dropFiles(fileIds: readonly string[]): Promise<void> {
  const began = Date.now()
  const action = 'pictures.drop'
  try {
    const left = await removeFiles(fileIds)
    if (left === 0) return
    logCall({ action, requestId: '-', outcome: `left ${left}`, milliseconds: Date.now() - began })
  } catch (error) {
    logFailure(action, '-', error)
  }
}
