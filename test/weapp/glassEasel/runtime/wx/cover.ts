/** A layer over the whole screen for dialogs, sheets and toasts. */

/** Shows `content`; answers how to take it away. `kind` places it (`bottom`) or leaves the page visible (`clear`). */
export function cover(content: HTMLElement, kind: '' | 'bottom' | 'clear' | 'preview' = ''): () => void {
  const layer = document.createElement('div')
  layer.className = `cover ${kind}`.trim()
  layer.append(content)
  document.body.append(layer)
  return () => layer.remove()
}

/** A button that closes its layer by itself is the caller's matter; this only makes one with a word on it. */
export function wordButton(word: string, pressed: () => void): HTMLButtonElement {
  const button = document.createElement('button')
  button.textContent = word
  button.onclick = pressed
  return button
}
