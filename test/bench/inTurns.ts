/** Two towns that differ only in how much is stored, asked the same things in turns: the ratio of the medians counts. */
import type { Town } from '../cloudfunctions/town'
import { medianOf } from './median'

export interface Growth {
  readonly action: string
  /** Medians in milliseconds. */
  readonly few: number
  readonly many: number
}

export type Asked = Readonly<Record<string, (town: Town) => Promise<unknown>>>

/** Calls before measuring, so that every instance is warm. */
const warmUps = 5

/** Medians of `rounds` calls each; closes the towns. */
export async function askInTurns(
  towns: Readonly<Record<'few' | 'many', Town>>,
  asked: Asked,
  rounds = 40,
): Promise<Growth[]> {
  const measured: Growth[] = []
  try {
    for (const [action, ask] of Object.entries(asked)) {
      const times = { few: [] as number[], many: [] as number[] }
      for (let round = -warmUps; round < rounds; round++) {
        for (const size of ['few', 'many'] as const) {
          const began = performance.now()
          await ask(towns[size])
          if (round >= 0) times[size].push(performance.now() - began)
        }
      }
      measured.push({ action, few: medianOf(times.few), many: medianOf(times.many) })
    }
  } finally {
    await towns.few.close()
    await towns.many.close()
  }
  return measured
}
