/** Ms that only grow, for pauses and speeds; never a date. */

/** Asked for each time: WeChat's older libraries have none (undefined). */
export const monotonic = (): (() => number) | undefined => {
  const { performance } = globalThis as { readonly performance?: { now?: () => number } }
  return typeof performance?.now === 'function' ? () => performance.now!() : undefined
}

/** Where the platform has nothing better, the wall clock. */
export const stopwatch = (): number => monotonic()?.() ?? Date.now()
