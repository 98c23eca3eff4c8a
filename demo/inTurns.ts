/** Works on many things a few at a time: as many as the local cloud has function processes. */

const AT_ONCE = 4

export async function inTurns<T>(things: readonly T[], work: (thing: T) => Promise<void>): Promise<void> {
  let next = 0
  const worker = async () => {
    while (next < things.length) await work(things[next++]!)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
}
