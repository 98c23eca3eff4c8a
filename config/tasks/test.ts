/** `npm test`: everything that can be checked here, and at the end one line `N passed, N failed`. */
import { builds } from './builds'
import { checks } from './checks'
import { tool } from './command'
import { check, conclude, jest } from './tally'

async function build(): Promise<boolean> {
  const functions = await check('build of the cloud functions', builds.functions)
  const weapp = await check('build for WeChat', builds.weapp)
  const h5 = await check('build for the browser', builds.h5)
  return functions && weapp && h5
}

void conclude(async () => {
  // Two lanes: the machine that tests has two cores.
  const [, built] = await Promise.all([checks(), build()])
  await jest('rules, cloud, components', ['-c', 'config/jest.cjs'])
  if (!built) return
  await jest('journeys, both builds', ['-c', 'test/journeys/jest.config.cjs'])
  await check("WeChat's own compiler, package sizes", () => tool('test/weapp/compile/compile.mjs', []))
})
