/** A copy of the project in which faults are put in: the project itself is never touched. */
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Outcome, root, tool } from '../../config/tasks/command'
import type { Fault } from './fault'

const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 8)

/** Tests of rules and screens run no built function. */
const runsAlone = (test: string) => /^test\/(domain|src\/(?!outbox))/.test(test)

const isFile = (place: string) => statSync(place, { throwIfNoEntry: false })?.isFile() ?? false

export class Scratch {
  /** The same for the same question, so that jest knows the files of the last time. */
  readonly folder = path.join(os.tmpdir(), `mutation-${digest([root, ...process.argv.slice(2)].join(' '))}`)

  constructor() {
    this.remove()
    const known = ['ls-files', '--cached', '--others', '--exclude-standard']
    const files = execFileSync('git', known, { cwd: root, encoding: 'utf8' }).split('\n')
    // Git takes a linked `node_modules` for a file of ours.
    for (const file of files.filter((each) => isFile(path.join(root, each)))) {
      mkdirSync(path.dirname(path.join(this.folder, file)), { recursive: true })
      copyFileSync(path.join(root, file), path.join(this.folder, file))
    }
    symlinkSync(path.join(root, 'node_modules'), path.join(this.folder, 'node_modules'))
  }

  /** Runs `work` while the fault is in, the functions built with it where it reaches them. */
  async with<T>({ file, from, to }: Fault, work: () => Promise<T>): Promise<T> {
    const target = path.join(this.folder, file)
    const whole = readFileSync(target, 'utf8')
    writeFileSync(
      target,
      whole.replace(from, () => to),
    )
    const reaches = /^(domain|cloudfunctions|config\/functions)/.test(file)
    this.stale ||= reaches
    try {
      return await work()
    } finally {
      writeFileSync(target, whole)
      this.stale ||= reaches
    }
  }

  /** Whether the built functions are of other code than now. */
  private stale = true

  /** One jest run in the copy that ends at the first failure; answers the test that failed, null when none did. */
  async firstFailure(tests: readonly string[]): Promise<{ file: string; name: string } | null> {
    if (tests.length === 0) return null
    if (this.stale && !tests.every(runsAlone)) {
      await this.run('node_modules/tsx/dist/cli.mjs', ['config/functions.ts'])
      this.stale = false
    }
    const how = ['-c', 'config/jest.cjs', '--ci', '--bail']
    const outcome = await this.run('node_modules/jest/bin/jest.js', [...how, ...tests])
    if (outcome.ok) return null
    // With --bail jest ends before it would write a report.
    const file = /^FAIL (?:\w+ )?(\S+)/m.exec(outcome.output)?.[1]
    if (file === undefined) throw new Error(`jest did not start: ${outcome.output.slice(-2000)}`)
    // What a test printed stands above what failed, under a heading of the same kind.
    return { file, name: /^ +● (?!Console$)(.+)$/m.exec(outcome.output)?.[1] ?? '' }
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true })
  }

  private run(file: string, args: readonly string[]): Promise<Outcome> {
    return tool(file, args, {}, this.folder)
  }
}
