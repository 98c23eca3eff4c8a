/**
 * Who the browser build plays. In WeChat the platform says who calls; in a browser a persona of the demo
 * township is chosen, kept in localStorage, and `?persona=` in the address wins (for links and tests).
 */
const key = 'persona'

function fromAddress(): string | null {
  const { search, hash } = window.location
  const inHash = hash.includes('?') ? hash.slice(hash.indexOf('?')) : ''
  return new URLSearchParams(search).get(key) ?? new URLSearchParams(inHash).get(key)
}

/** The chosen persona, or null before the first choice. */
export function currentPersona(): string | null {
  const named = fromAddress()
  if (named !== null) window.localStorage.setItem(key, named)
  return named ?? window.localStorage.getItem(key)
}

/** Plays another persona from now on; the page starts anew so that nothing of the last one stays on screen. */
export function playPersona(persona: string): void {
  window.localStorage.setItem(key, persona)
  window.location.replace(window.location.pathname)
}
