/** Shapes that phones of every age can draw: rounded boxes, and outlines given as SVG paths of straight pieces. */
import type { Context } from './part'

interface Box {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** Rounds the corners by hand: `roundRect` is younger than many phones. */
export function roundedBox(context: Context, { left, top, width, height }: Box, radius: number): void {
  const [right, bottom] = [left + width, top + height]
  context.beginPath()
  context.moveTo(left + radius, top)
  context.arcTo(right, top, right, bottom, radius)
  context.arcTo(right, bottom, left, bottom, radius)
  context.arcTo(left, bottom, left, top, radius)
  context.arcTo(left, top, right, top, radius)
  context.closePath()
}

/** A path of the shape `M1 2L3 4…Z`, stretched from `from` (its own size) to the box. */
export function trace(
  context: Context,
  path: string,
  from: { readonly width: number; readonly height: number },
  box: Box,
): void {
  const numbers = (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number)
  context.beginPath()
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const x = box.left + (numbers[i]! / from.width) * box.width
    const y = box.top + (numbers[i + 1]! / from.height) * box.height
    if (i === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  }
  context.closePath()
}
