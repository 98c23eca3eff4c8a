/** The window a test looks through: a desk's or a phone's. jsdom lays nothing out, so whatever is there is shown. */
import { configure } from '@testing-library/react'

/** A busy machine may take its time to draw a whole desk. */
configure({ asyncUtilTimeout: 10_000 })
jest.setTimeout(30_000)

export function deskWindow(wide: boolean): void {
  const listeners = { addEventListener: () => undefined, removeEventListener: () => undefined }
  window.matchMedia = () => ({ matches: wide, ...listeners }) as unknown as MediaQueryList
  Element.prototype.getClientRects = () => [new DOMRect()] as unknown as DOMRectList
  Element.prototype.scrollIntoView = () => undefined
}

/** A key pressed where the focus is. */
export function press(key: string): void {
  const target = document.activeElement ?? document.body
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
}
