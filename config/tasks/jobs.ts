/** The jobs that `npm test` and `npm run check` share: builds, and portions of tests. */
import os from 'node:os'
import { builds } from './builds'
import { tool } from './command'
import type { Job } from './lanes'
import type { Portion } from './portions'
import { check, jest } from './tally'

/** One more than cores: what runs functions or browsers waits for them now and then. */
export const lanes = Number(process.env.LANES ?? os.availableParallelism() + 1)

const job = (name: keyof typeof builds, what: string, seconds: number): Job => ({
  name,
  seconds,
  run: () => check(`build ${what}`, builds[name]),
})

export const buildJobs = {
  functions: job('functions', 'of the cloud functions', 2),
  weapp: job('weapp', 'for WeChat', 50),
  h5: job('h5', 'for the browser', 60),
}

/** @param seed the luck of all random series in it */
export const testJob = ({ name, seconds, needs, setUp, files }: Portion, seed: string): Job => ({
  name,
  seconds,
  needs,
  run: () => jest(name, ['-c', setUp, '--runInBand', `--seed=${seed}`], files),
})

export const freshSeed = () => process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31))

const compilerName = "WeChat's own compiler, package sizes"
export const compilerJob: Job = {
  name: compilerName,
  seconds: 60,
  needs: ['weapp'],
  run: () => check(compilerName, () => tool('test/weapp/compile/compile.mjs', [])),
}
