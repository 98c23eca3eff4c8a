/**
 * What the program hands to the view (`setData`), where a bench asks: on a phone it crosses from one thread to another,
 * and the first screen waits for it.
 */

/** One `setData`: bytes as they would cross, and the time until the view is laid out. */
export interface Handed {
  readonly bytes: number
  readonly milliseconds: number
}

interface View {
  setData?(data: object, done?: () => void): void
}

/** Notes every `setData` of this page in `window.__handed`, where a bench has put a list there. */
export function noteHanded(view: View): void {
  const list = window.__handed
  const { setData } = view
  if (!list || !setData) return
  view.setData = (data, done) => {
    const bytes = new Blob([JSON.stringify(data)]).size
    const began = performance.now()
    setData.call(view, data, done)
    document.body.getBoundingClientRect()
    list.push({ bytes, milliseconds: performance.now() - began })
  }
}
