/** Dragging with a finger or the mouse, pinching with two fingers, arrows and +/− on the keyboard (browser only). */
import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Pixel } from './view'

interface Movable {
  move(right: number, down: number): void
  zoom(factor: number, at?: Pixel): void
}

/** Pixels a finger trembles when it taps. */
const tremble = 6
const stepPixels = 60

export function useHands({ move, zoom }: Movable) {
  const fingers = useRef(new Map<number, Pixel>())
  const dragging = useRef(false)

  const down = (event: PointerEvent<HTMLElement>) => {
    if (fingers.current.size === 0) dragging.current = false
    fingers.current.set(event.pointerId, pixelIn(event))
  }
  const moveTo = (event: PointerEvent<HTMLElement>) => {
    const before = fingers.current.get(event.pointerId)
    if (!before) return
    const now = pixelIn(event)
    if (!dragging.current && distance(before, now) < tremble) return
    // From here on it is a drag: what lies under the finger must not take it for a tap.
    if (!dragging.current) event.currentTarget.setPointerCapture(event.pointerId)
    dragging.current = true
    const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1]
    fingers.current.set(event.pointerId, now)
    if (!other) return move(now.x - before.x, now.y - before.y)
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }
    zoom(distance(now, other) / Math.max(1, distance(before, other)), middle)
  }
  const up = (event: PointerEvent<HTMLElement>) => void fingers.current.delete(event.pointerId)

  return {
    onPointerDown: down,
    onPointerMove: moveTo,
    onPointerUp: up,
    onPointerCancel: up,
    onKeyDown: (event: KeyboardEvent<HTMLElement>) => press(event, { move, zoom }),
  }
}

function pixelIn({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>): Pixel {
  const { left, top } = currentTarget.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}

const distance = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y)

function press(event: KeyboardEvent<HTMLElement>, { move, zoom }: Movable) {
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => move(stepPixels, 0),
    ArrowRight: () => move(-stepPixels, 0),
    ArrowUp: () => move(0, stepPixels),
    ArrowDown: () => move(0, -stepPixels),
    '+': () => zoom(2),
    '=': () => zoom(2),
    '-': () => zoom(0.5),
  }
  const run = keys[event.key]
  if (!run) return
  event.preventDefault()
  run()
}
