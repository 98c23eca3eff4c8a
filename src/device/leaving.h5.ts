/** The ways out of a page of the browser build: the browser's own buttons, every link of ours, the closing of the tab. */
import { history } from '@tarojs/router'
import type { AskToLeave, Guarded } from './leavingShape'

let ask: AskToLeave = (go) => go()
let guarded: Guarded = { page: false, tab: false }
let unblock: (() => void) | null = null

export function guardLeaving(wanted: Guarded, asking: AskToLeave): void {
  ask = asking
  guarded = wanted
  if (wanted.page) block()
  else free()
  if (wanted.tab) window.addEventListener('beforeunload', prompt)
  else window.removeEventListener('beforeunload', prompt)
}

function block(): void {
  unblock ??= history.block(({ action, retry }) => {
    // A page that opens above this one leaves it as it is.
    if (action === 'PUSH') pass(retry)
    else ask(() => pass(retry))
  })
}

function free(): void {
  unblock?.()
  unblock = null
}

/** Lets this one through; the next one is asked again. */
function pass(retry: () => void): void {
  free()
  const stop = history.listen(() => {
    stop()
    if (guarded.page) block()
  })
  retry()
}

/** The browser asks in its own words, and only who has touched the page. */
function prompt(event: BeforeUnloadEvent): void {
  event.preventDefault()
  // Before Chrome 119.
  event.returnValue = true
}
