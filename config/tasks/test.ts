/**
 * `npm test`: everything that can be checked here, and at the end one line `N passed, N failed`. A step that is not
 * a test run counts as one test. What failed is printed whole, what passed in one line.
 */
import { readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { builds } from './builds'
import { type Outcome, tool } from './command'

interface Tally {
  passed: number
  failed: number
}

const total: Tally = { passed: 0, failed: 0 }

function report(name: string, outcome: Outcome, { passed, failed }: Tally): void {
  total.passed += passed
  total.failed += failed
  const sign = failed === 0 ? '✓' : '✗'
  console.log(`${sign} ${name}: ${passed} passed, ${failed} failed (${outcome.seconds.toFixed(0)} s)`)
  if (failed > 0) console.log(outcome.output)
}

/** A step that simply succeeds or fails. */
async function check(name: string, run: () => Promise<Outcome>): Promise<boolean> {
  const outcome = await run()
  report(name, outcome, outcome.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return outcome.ok
}

/** A jest run, counted by its own report; one that did not get as far counts as failed. */
async function jest(name: string, args: readonly string[]): Promise<void> {
  const file = path.join(os.tmpdir(), `tests-${process.pid}-${name.replace(/\W/g, '')}.json`)
  const outcome = await tool('node_modules/jest/bin/jest.js', [
    ...args,
    '--ci',
    '--json',
    `--outputFile=${file}`,
  ])
  report(name, outcome, tallyOf(file, outcome))
  rmSync(file, { force: true })
}

function tallyOf(file: string, outcome: Outcome): Tally {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(
      readFileSync(file, 'utf8'),
    )
    const failed = numFailedTests + numRuntimeErrorTestSuites
    // Jest may fail for other reasons than a test, e.g. an obsolete snapshot file under --ci.
    return { passed: numPassedTests, failed: failed === 0 && !outcome.ok ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

const bin = {
  prettier: 'node_modules/prettier/bin/prettier.cjs',
  eslint: 'node_modules/eslint/bin/eslint.js',
  tsc: 'node_modules/typescript/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
}

async function checks(): Promise<void> {
  await check('layout (prettier)', () => tool(bin.prettier, ['--check', '.']))
  await check('mistakes and sizes (eslint)', () => tool(bin.eslint, ['.']))
  await check('types, WeChat', () => tool(bin.tsc, ['-p', 'tsconfig.json']))
  await check('types, browser', () => tool(bin.tsc, ['-p', 'config/typescript/h5.json']))
  const rooms = ['domain', 'src', 'cloudfunctions', 'local', 'demo', 'config', 'test']
  await check('who imports whom', () =>
    tool(bin.depcruise, [...rooms, '--config', '.dependency-cruiser.cjs']),
  )
  await check('nothing unused (knip)', () => tool(bin.knip, []))
}

async function build(): Promise<boolean> {
  const functions = await check('build of the cloud functions', builds.functions)
  const weapp = await check('build for WeChat', builds.weapp)
  const h5 = await check('build for the browser', builds.h5)
  return functions && weapp && h5
}

async function main(): Promise<void> {
  // Two lanes: the machine that tests has two cores.
  const [, built] = await Promise.all([checks(), build()])
  await jest('rules, cloud, components', ['-c', 'config/jest.cjs'])
  if (built) {
    await jest('journeys, both builds', ['-c', 'test/journeys/jest.config.cjs'])
    await check("WeChat's own compiler, package sizes", () => tool('test/weapp/compile/compile.mjs', []))
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}

main().catch((error) => {
  console.error(error)
  console.log(`${total.passed} passed, ${total.failed + 1} failed`)
  process.exitCode = 1
})
