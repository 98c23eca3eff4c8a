/** The look of a pond: a shore that is not quite a circle, the same for every pond; it starts at the top, clockwise. */

export const pondSize = 200

const middle = pondSize / 2
const thickness = 15
/** Points around the whole shore. */
const steps = 72

/** Place of share t of the shore, `out` units outside the middle of the band. */
export function shoreAt(t: number, out = 0): { x: number; y: number } {
  const angle = 2 * Math.PI * t - Math.PI / 2
  const radius = 80 + 4 * Math.sin(2 * angle + 0.6) + 2.5 * Math.sin(3 * angle) + out
  return { x: middle + radius * Math.cos(angle), y: middle + radius * Math.sin(angle) }
}

/** The band between two shares of the shore as one closed path. */
export function shorePath(from: number, to: number): string {
  const count = Math.max(2, Math.ceil((to - from) * steps))
  const shares = Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count)
  const bank = (out: number) => (t: number) => {
    const { x, y } = shoreAt(t, out)
    return `${round(x)} ${round(y)}`
  }
  return `M${[...shares.map(bank(thickness / 2)), ...[...shares].reverse().map(bank(-thickness / 2))].join('L')}Z`
}

/** The middle of the band as an open path. */
export function shoreMiddle(from: number, to: number): string {
  const count = Math.max(2, Math.ceil((to - from) * steps))
  const points = Array.from({ length: count + 1 }, (_, i) => shoreAt(from + ((to - from) * i) / count))
  return `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
}

const round = (value: number) => Math.round(value * 10) / 10
