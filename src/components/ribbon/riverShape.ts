/**
 * The look of the river ribbon: one gently winding river that widens downstream, the same for every reach.
 * Lengthwise it is exact: a place at share t of the reach lies at t of the width. The drawing is stretched to
 * its box, so it is made of areas, not of strokes.
 */

/** Size of the drawing; lengthwise units are thousandths of the reach, crosswise units are pixels. */
export const riverWidth = 1000
export const riverHeight = 44

/** Points along each bank: one every 7 px on a phone, where no corner is seen any more. */
const steps = 48
/** Width in pixels for which the round ends are drawn round; elsewhere they are slightly oval. */
const nominalWidth = 326

/** Middle of the river at share t of the reach, from the top of the drawing. */
export function middleAt(t: number): number {
  return 22 + 6.5 * Math.sin(2 * Math.PI * (1.5 * t + 0.04)) + 1.8 * Math.sin(2 * Math.PI * (3.2 * t + 0.3))
}

/** Half the river's width at share t: 4.5 px at the upstream end, 9 px at the downstream end. */
export function halfWidthAt(t: number): number {
  const cap = 9 / nominalWidth
  const body = 4.5 + 4.5 * t
  const end = Math.min(1, t / (cap / 2), (1 - t) / cap)
  return body * Math.sqrt(Math.max(0, 1 - (1 - end) ** 2))
}

/** Both banks as one closed path. */
export function riverPath(): string {
  const shares = [
    0,
    0.003,
    0.007,
    ...Array.from({ length: steps - 1 }, (_, i) => (i + 1) / steps),
    0.988,
    0.996,
    1,
  ]
  const point = (side: 1 | -1) => (t: number) =>
    `${round(t * riverWidth)} ${round(middleAt(t) + side * halfWidthAt(t))}`
  return `M${[...shares.map(point(-1)), ...[...shares].reverse().map(point(1))].join('L')}Z`
}

/** The middle of the river as an open path, for signs that run along it. */
export function middlePath(): string {
  const points = Array.from({ length: steps + 1 }, (_, i) => i / steps)
  return `M${points.map((t) => `${round(t * riverWidth)} ${round(middleAt(t))}`).join('L')}`
}

const round = (value: number) => Math.round(value * 10) / 10
