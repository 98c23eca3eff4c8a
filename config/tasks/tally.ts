/** Counts what passed and failed over several tools; what failed is printed whole, what passed in one line. */
import { readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
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

/** A step that simply succeeds or fails counts as one test. */
export async function check(name: string, run: () => Promise<Outcome>): Promise<boolean> {
  const outcome = await run()
  report(name, outcome, outcome.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
  return outcome.ok
}

/** A jest run, counted by its own report; one that did not get as far counts as failed. */
export async function jest(name: string, args: readonly string[]): Promise<void> {
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

/** Runs a task to its last line, `N passed, N failed`. */
export async function conclude(task: () => Promise<void>): Promise<void> {
  try {
    await task()
  } catch (error) {
    console.error(error)
    total.failed += 1
  }
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
}
