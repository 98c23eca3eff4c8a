/** What the browser build must do once before anything else. */
import { sayNotFetched } from './pages'
import { currentPersona } from './persona.h5'

/** The first page comes first; the others may follow when it is there. */
const PAGES_AFTER_MS = 1500

/**
 * Nobody chosen yet: choose first, or every page would say that nobody is there. Said in the address and while this
 * file is loaded, because the router looks there once and before anything is launched.
 */
if (currentPersona() === null) window.location.hash = '#/pages/persona/index'

export function launch(): void {
  window.addEventListener('unhandledrejection', ({ reason }) => isUnfetched(reason) && sayNotFetched())
  window.setTimeout(() => void bringPages().catch(() => undefined), PAGES_AFTER_MS)
}

/** The router has said already that the page is open when its script, or its style, does not come. */
const isUnfetched = (reason: unknown) =>
  reason instanceof Error && /^Loading (CSS )?chunk/.test(reason.message)

/**
 * In WeChat all pages of the main package lie on the phone. A browser fetches each when it is first opened, which
 * is too late for a patrol that is ended, or a report that is made, without network, so they are fetched ahead.
 */
function bringPages(): Promise<unknown> {
  return Promise.all([
    import('@/pages/patrol/record'),
    import('@/pages/patrol/finish'),
    import('@/pages/patrol/result'),
    import('@/pages/outbox'),
    import('@/pages/history'),
    import('@/pages/today'),
    import('@/bank/cleaning'),
    import('@/bank/check'),
    import('@/report/new'),
    import('@/report/sent'),
  ])
}
