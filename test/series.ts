/**
 * The random series: how many rounds each has in `npm test`, and how many in `npm run soak`. A round is whatever the
 * series tries: a payout, a morning, a bad day. Luck is fresh in every run and printed by jest (`Seed: …`); the same
 * again is `npx jest -c config/jest.cjs --seed=… <file>`. Counted in rounds, never in time.
 */
interface Series {
  /** The test that walks it, from the top of the project. */
  readonly test: string
  /** Rounds in `npm test`. */
  readonly gate: number
  /** Rounds in `npm run soak`, which walks them in portions of `portion`, each with a seed of its own. */
  readonly soak: number
  readonly portion: number
}

export const allSeries = {
  payouts: {
    test: 'test/cloudfunctions/reward/anyMisfortune.test.ts',
    gate: 30,
    soak: 10_000,
    portion: 200,
  },
  mornings: { test: 'test/cloudfunctions/push/anyMorning.test.ts', gate: 5, soak: 2_000, portion: 40 },
  leaks: { test: 'test/cloudfunctions/report/leaks/twoWorlds.test.ts', gate: 2, soak: 500, portion: 10 },
  alerts: { test: 'test/cloudfunctions/alert/hook.test.ts', gate: 150, soak: 10_000, portion: 10_000 },
  badDays: { test: 'test/src/outbox/badDays.test.ts', gate: 600, soak: 20_000, portion: 5_000 },
  sentPatrols: { test: 'test/src/outbox/realCloud.test.ts', gate: 25, soak: 2_000, portion: 200 },
  calls: { test: 'test/cloudfunctions/whole/fuzz.test.ts', gate: 800, soak: 24_000, portion: 4_000 },
} satisfies Record<string, Series>

/** Rounds and luck of this run of jest: as it is for `fc.assert` and `fc.sample`, or for dice of one's own. */
export function series(name: keyof typeof allSeries): { numRuns: number; seed: number } {
  return { numRuns: Number(process.env.ROUNDS ?? allSeries[name].gate), seed: jest.getSeed() }
}
