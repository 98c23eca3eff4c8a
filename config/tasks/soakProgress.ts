/** How far a long random series has come, and what is left of it. */

export interface Progress {
  /** That of the first portion; each following one is one more. */
  readonly seed: number
  /** Numbers of the portions that went well, from 0. */
  readonly done: number[]
}

interface Size {
  readonly soak: number
  readonly portion: number
}

/** Rounds of a whole portion. */
export const sizeOf = ({ soak, portion }: Size): number => Math.min(soak, portion)

/** A portion that failed is left until it goes well, with the same seed. */
export function portionsLeft(size: Size, { seed, done }: Progress) {
  const whole = Array.from({ length: Math.ceil(size.soak / size.portion) }, (_, portion) => ({
    portion,
    seed: seed + portion,
    rounds: sizeOf(size),
  }))
  return whole.filter(({ portion }) => !done.includes(portion))
}
