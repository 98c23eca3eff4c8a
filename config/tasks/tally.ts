/** Counts what passed and failed over several tools; what failed is printed whole, what passed in one line. */
import { readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Outcome, tool } from './command'
import { failedOf, type FileReport, inPrograms, portion, type Timed, timesOf } from './programs'

interface Tally {
  passed: number
  failed: number
  /** The tests that failed, by name. */
  of?: readonly string[]
}

interface Step extends Timed {
  /** Seconds of the processor. */
  readonly processor: number | null
}

const total: Tally = { passed: 0, failed: 0 }
const steps: Step[] = []
const files: Timed[] = []
/** Said again at the end, since a long output is read from there. */
const failures: string[] = []

function report(name: string, outcome: Outcome, { passed, failed, of = [] }: Tally): boolean {
  total.passed += passed
  total.failed += failed
  steps.push({ name, seconds: outcome.seconds, processor: outcome.processor ?? null })
  const sign = failed === 0 ? '✓' : '✗'
  console.log(`${sign} ${name}: ${passed} passed, ${failed} failed (${outcome.seconds.toFixed(0)} s)`)
  if (failed === 0) return true
  console.log(outcome.output)
  failures.push(name, ...of.map((test) => `  ${test}`))
  return false
}

/** A step that simply succeeds or fails counts as one test. */
export async function check(name: string, run: () => Promise<Outcome>): Promise<boolean> {
  const outcome = await run().catch((error: Error) => ({
    ok: false,
    seconds: 0,
    output: String(error.stack),
  }))
  return report(name, outcome, outcome.ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })
}

/** A step whose build failed; that is counted already. */
export const notRun = (name: string): void => console.log(`– ${name}: not run, what it builds on failed`)

/** A jest run over files of tests, counted by its own report; one that did not get as far counts as failed. */
export async function jest(
  name: string,
  args: readonly string[],
  tests: readonly string[],
): Promise<boolean> {
  const file = path.join(os.tmpdir(), `tests-${process.pid}-${name.replace(/\W/g, '')}.json`)
  const { together, alone } = inPrograms(tests)
  const paths = together.length === 0 ? alone : [portion, ...alone]
  const outcome = await tool(
    'node_modules/jest/bin/jest.js',
    [...args, '--ci', '--json', `--outputFile=${file}`, '--runTestsByPath', ...paths],
    together.length === 0 ? {} : { PORTION: JSON.stringify(together) },
  )
  const tally = tallyOf(file, outcome)
  rmSync(file, { force: true })
  return report(name, outcome, tally)
}

interface Report {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numRuntimeErrorTestSuites: number
  readonly testResults: readonly FileReport[]
}

function tallyOf(file: string, outcome: Outcome): Tally {
  try {
    const ran = JSON.parse(readFileSync(file, 'utf8')) as Report
    files.push(...ran.testResults.flatMap(timesOf))
    const failed = ran.numFailedTests + ran.numRuntimeErrorTestSuites
    // Jest may fail for other reasons than a test, e.g. an obsolete snapshot file under --ci.
    return {
      passed: ran.numPassedTests,
      failed: failed === 0 && !outcome.ok ? 1 : failed,
      of: ran.testResults.flatMap(failedOf),
    }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** The dearest first. Side by side steps wait for each other; what they cost the processor they would cost alone. */
function printSteps(): void {
  if (steps.length === 0) return
  const cost = ({ processor, seconds }: Step) => processor ?? seconds
  console.log('\nThe steps, in seconds of the processor and by the clock:')
  for (const { name, seconds, processor } of [...steps].sort((a, b) => cost(b) - cost(a)))
    console.log(`${(processor?.toFixed(0) ?? '').padStart(5)} ${seconds.toFixed(0).padStart(5)}  ${name}`)
  const inAll = steps.reduce((sum, { processor }) => sum + (processor ?? 0), 0)
  if (inAll > 0) console.log(`${inAll.toFixed(0).padStart(5)}        in all`)
}

function printLongest(title: string, all: readonly Timed[], most: number): void {
  if (all.length === 0) return
  console.log(`\n${title}`)
  const longest = [...all].sort((a, b) => b.seconds - a.seconds).slice(0, most)
  for (const { name, seconds } of longest) console.log(`${seconds.toFixed(0).padStart(5)} s  ${name}`)
}

/** Runs a task to its last line, `N passed, N failed`; before it stands where the time went. Answers the minutes it took. */
export async function conclude(task: () => Promise<void>): Promise<number> {
  const began = Date.now()
  try {
    await task()
  } catch (error) {
    console.error(error)
    total.failed += 1
  }
  printSteps()
  printLongest('The ten slowest files of tests:', files, 10)
  if (failures.length > 0) console.log(`\nWhat failed:\n${failures.join('\n')}`)
  const minutes = (Date.now() - began) / 60_000
  console.log(`\n${minutes.toFixed(1)} minutes`)
  console.log(`${total.passed} passed, ${total.failed} failed`)
  if (total.failed > 0) process.exitCode = 1
  return minutes
}
