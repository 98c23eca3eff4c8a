/** Under a ring its words 「2 在办 · 24 办好」, where they lie on no other sign, on no other words and inside the map. */
import { clusterPixels } from './gather'
import type { Pixel, Size } from './view'

export interface Worded {
  /** Its middle. */
  readonly at: Pixel
  /** What stands under it; empty for what says nothing. */
  readonly words: string
}

/** Pixels of a line and of its characters, with type of ordinary size. */
const line = { height: 18, han: 12, other: 6.5 }

/** Below on the left the scale bar, on the right the buttons: pixels, whatever the size of type. */
const edge = { barWidth: 190, barHeight: 30, buttonsWidth: 60, buttonsHeight: 180 }

/** For each sign in its order whether its words have room; those before it take theirs first. */
export function roomForWords(signs: readonly Worded[], size: Size, scale: number): boolean[] {
  const taken = [...signs.map(({ at }) => signRect(at, scale)), ...furniture(size)]
  return signs.map(({ at, words }, n) => {
    if (words === '') return false
    const wanted = wordsRect(at, words, scale)
    const { left, right, bottom } = wanted
    if (left < 0 || right > size.width || bottom > size.height) return false
    if (taken.some((other, m) => m !== n && overlap(wanted, other))) return false
    taken.push(wanted)
    return true
  })
}

function furniture({ width, height }: Size): Rect[] {
  const { barWidth, barHeight, buttonsWidth, buttonsHeight } = edge
  return [
    { left: 0, right: barWidth, top: height - barHeight, bottom: height },
    { left: width - buttonsWidth, right: width, top: height - buttonsHeight, bottom: height },
  ]
}

export interface Rect {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export function signRect({ x, y }: Pixel, scale: number): Rect {
  const half = (clusterPixels * scale) / 2
  return { left: x - half, right: x + half, top: y - half, bottom: y + half }
}

export function wordsRect({ x, y }: Pixel, words: string, scale: number): Rect {
  const width = [...words].reduce((sum, sign) => sum + (sign > '\u2e80' ? line.han : line.other), 0) * scale
  const top = y + (clusterPixels * scale) / 2
  return { left: x - width / 2, right: x + width / 2, top, bottom: top + line.height * scale }
}

export const overlap = (a: Rect, b: Rect) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
