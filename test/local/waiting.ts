/** Waits for what happens a little later, on a machine that may be busy. */

/** Milliseconds of difference that still count as the same time. */
export const CLOSE = 60_000

/** Asks again every 50 ms until the answer satisfies, for at most 20 s; answers the last answer. */
export async function eventually<T>(ask: () => Promise<T>, satisfies: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 20_000
  for (;;) {
    const answer = await ask()
    if (satisfies(answer) || Date.now() > end) return answer
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
