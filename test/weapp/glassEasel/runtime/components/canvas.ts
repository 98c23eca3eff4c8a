/** `canvas`: the browser's canvas inside the built-in element; `createSelectorQuery().node()` hands it out. */
import { define } from './define'

define('canvas', 'type canvasId disableScroll', (part) => {
  const canvas = part.element.appendChild(document.createElement('canvas'))
  canvas.style.cssText = 'display:block;width:100%;height:100%'
  return (name, value) => {
    if (name === 'canvasId') part.element.setAttribute('canvas-id', String(value))
    if (name === 'ariaLabel') canvas.setAttribute('aria-label', String(value))
  }
})
