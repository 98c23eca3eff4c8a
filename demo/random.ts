/**
 * Chance with a seed: the same seed makes the same township and the same three months on every machine, so a
 * demo can be talked about, tested and photographed again.
 */

export interface Random {
  /** 0 ≤ n < 1. */
  next(): number
  between(least: number, most: number): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** True with the given probability, 0–1. */
  chance(probability: number): boolean
  /** One of a list; throws RangeError when the list is empty. */
  pick<T>(list: readonly T[]): T
  /** Normally distributed with mean 0 and standard deviation 1 (Box–Muller). */
  normal(): number
  /** Another source that depends on the seed and the name only, not on what was drawn before. */
  fork(name: string): Random
}

export function seededRandom(seed: number | string): Random {
  const next = mulberry32(hash(String(seed)))
  const between = (least: number, most: number) => least + (most - least) * next()
  return {
    next,
    between,
    whole: (least, most) => Math.floor(between(least, most + 1)),
    chance: (probability) => next() < probability,
    pick(list) {
      if (list.length === 0) throw new RangeError('nothing to pick from')
      return list[Math.floor(next() * list.length)]!
    },
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    fork: (name) => seededRandom(`${seed}/${name}`),
  }
}

/** Tommy Ettinger's Mulberry32: 32 bits of state, good enough for scenery. */
function mulberry32(state: number): () => number {
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value
}
