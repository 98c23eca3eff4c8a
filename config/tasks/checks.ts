/** The shape of the code: layout, mistakes, types on both platforms, who imports whom, nothing unused. */
import { execFileSync } from 'node:child_process'
import { root, tool } from './command'
import type { Job } from './lanes'
import { check } from './tally'

const bin = {
  oxfmt: 'node_modules/oxfmt/bin/oxfmt',
  oxlint: 'node_modules/oxlint/bin/oxlint',
  tsc: 'node_modules/typescript-native/bin/tsc',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  knip: 'node_modules/knip/bin/knip.js',
}

const rooms = ['domain', 'src', 'cloudfunctions', 'local', 'demo', 'config', 'test']

/** What lies beside the project (a note, a try) is nobody's business but its owner's. */
const tracked = () =>
  execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)

const job = (name: string, seconds: number, file: string, args: readonly string[]): Job => ({
  name,
  seconds,
  run: () => check(name, () => tool(file, args)),
})

/** @param files what is laid out and searched for mistakes (all, unless said); types and borders are always of the whole */
export function checks(files: readonly string[] = tracked()): Job[] {
  const ofFiles = [
    job('layout (oxfmt)', 1, bin.oxfmt, ['--check', '--no-error-on-unmatched-pattern', ...files]),
    job('mistakes and sizes (oxlint)', 1, bin.oxlint, [
      '--no-error-on-unmatched-pattern',
      '--report-unused-disable-directives',
      ...files.filter((file) => /\.([cm]?[jt]s|tsx)$/.test(file)),
    ]),
  ]
  return [
    ...(files.length > 0 ? ofFiles : []),
    job('types, WeChat', 12, bin.tsc, ['-p', 'tsconfig.json']),
    job('types, browser', 5, bin.tsc, ['-p', 'config/typescript/h5.json']),
    job('who imports whom', 8, bin.depcruise, [...rooms, '--config', '.dependency-cruiser.cjs']),
    job('nothing unused (knip)', 6, bin.knip, []),
  ]
}
