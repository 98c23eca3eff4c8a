/**
 * `npm test`: everything that can be checked here; then where the time went, and at the end one line
 * `N passed, N failed`. `SEED=…` brings the luck of an earlier run back.
 */
import { checks } from './checks'
import { buildJobs, compilerJob, freshSeed, lanes, testJob } from './jobs'
import { inLanes } from './lanes'
import { allTests, portionsOf } from './portions'
import { conclude, notRun } from './tally'
import { keepTestMinutes } from './testMinutes'

conclude(async () => {
  const seed = freshSeed()
  console.log(`Luck of this run: SEED=${seed}`)
  const tests = portionsOf(allTests()).map((portion) => testJob(portion, seed))
  const left = await inLanes([...Object.values(buildJobs), compilerJob, ...tests, ...checks()], lanes)
  left.forEach(({ name }) => notRun(name))
}).then(keepTestMinutes, console.error)
