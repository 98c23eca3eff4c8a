/** The screen during a patrol in a browser, which can stay on but not be dimmed. */
let lock: Promise<WakeLockSentinel | null> = Promise.resolve(null)

/** Asked again it takes another lock where the browser let go of the last one, as it does whenever the page is hidden. */
export function keepAwake(awake: boolean): void {
  if (awake) document.addEventListener('visibilitychange', shownAgain)
  else document.removeEventListener('visibilitychange', shownAgain)
  lock = lock.then((held) => (awake ? heldOrNew(held) : letGo(held))).catch(() => null)
}

function shownAgain(): void {
  if (document.visibilityState === 'visible') keepAwake(true)
}

async function heldOrNew(held: WakeLockSentinel | null): Promise<WakeLockSentinel | null> {
  if (held && !held.released) return held
  return (await navigator.wakeLock?.request('screen')) ?? null
}

async function letGo(held: WakeLockSentinel | null): Promise<null> {
  await held?.release()
  return null
}

/** The black page is all a browser can do. */
export async function dimLight(_dim: boolean): Promise<void> {}
