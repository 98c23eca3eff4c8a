/** The screen during a patrol in a browser, which can stay on but not be dimmed. */
let lock: Promise<WakeLockSentinel | null> | null = null

export function keepAwake(awake: boolean): void {
  if (awake) lock ??= navigator.wakeLock?.request('screen').catch(() => null) ?? null
  else {
    void lock?.then((sentinel) => sentinel?.release())
    lock = null
  }
}

/** The black page is all a browser can do. */
export async function dimLight(_dim: boolean): Promise<void> {}
