/** How often the page went out of sight; a browser suspends a hidden page, and a phone sleeps with one. */
let times = 0
const listeners = new Set<() => void>()

document.addEventListener('visibilitychange', () => {
  if (!document.hidden) return
  times++
  listeners.forEach((listener) => listener())
})

/** Whether the page is hidden now, and how often it was since it was loaded. */
export function hiding(): { readonly now: boolean; readonly times: number } {
  return { now: document.hidden, times }
}

/** Calls back when the page goes out of sight, also when it is closed; answers with the way to stop. */
export function onHiding(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
