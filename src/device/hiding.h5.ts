/** How often the page went out of sight; a browser suspends a hidden page, and a phone sleeps with one. */
let times = 0

document.addEventListener('visibilitychange', () => {
  if (document.hidden) times++
})

/** Whether the page is hidden now, and how often it was since it was loaded. */
export function hiding(): { readonly now: boolean; readonly times: number } {
  return { now: document.hidden, times }
}
