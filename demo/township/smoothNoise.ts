/** Value noise in one dimension: what makes a bend differ from the one before without a kink between them. */
import type { Random } from '../random'

/** A smooth function of any number, with values from −1 to 1 that change about once per unit. */
export function smoothNoise(random: Random): (position: number) => number {
  const values = Array.from({ length: 256 }, () => random.between(-1, 1))
  return (position) => {
    const cell = Math.floor(position)
    const share = position - cell
    const eased = share * share * (3 - 2 * share)
    const [a, b] = [values[cell & 255]!, values[(cell + 1) & 255]!]
    return a + (b - a) * eased
  }
}
