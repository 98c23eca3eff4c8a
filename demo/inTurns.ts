/** Works on many things a few at a time: one more than function processes, so that none of them waits for work. */
import os from 'node:os'

/** Processes of one function that the demo keeps busy. */
export const processes = Math.max(2, os.cpus().length)
const AT_ONCE = processes + 1

/** After a failure nothing more is begun; what was under way is over when the failure is told. */
export async function inTurns<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < things.length) {
      await work(things[next++]!).catch((error) => {
        next = things.length
        throw error
      })
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: AT_ONCE }, worker))
  for (const each of ended) if (each.status === 'rejected') throw each.reason
}
