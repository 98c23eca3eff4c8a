/**
 * `npm run check`: what the change at hand may have broken, in minutes; `npm test` is everything. The change is what
 * is not committed, or all since a commit: `npm run check -- origin/main`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { builds } from './builds'
import { checks } from './checks'
import { cloudTestsOf } from './cloudTestsOf'
import { root, tool } from './command'
import { check, conclude, jest } from './tally'

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)

/** Changed, added and not yet known to git; not what was deleted. */
const changedSince = (commit: string) =>
  [...git('diff', '--name-only', commit), ...git('ls-files', '--others', '--exclude-standard')].filter(
    (file) => existsSync(path.join(root, file)),
  )

const isOfCloud = (file: string) => file.includes('test/cloudfunctions/')

/** Jest follows imports; the tests of the cloud run the built functions, which they don't import. */
async function testsOf(code: readonly string[]): Promise<string[]> {
  const related = ['-c', 'config/jest.cjs', '--listTests', '--findRelatedTests', ...code]
  const { output } = await tool('node_modules/jest/bin/jest.js', related)
  const found = output.split('\n').filter((line) => line.startsWith(root) && !isOfCloud(line))
  const changed = code.filter((file) => isOfCloud(file) && file.endsWith('.test.ts'))
  return [...found.map((file) => path.relative(root, file)), ...changed, ...cloudTestsOf(code)]
}

void conclude(async () => {
  const files = changedSince(process.argv[2] ?? 'HEAD')
  console.log(`${files.length} files differ`)
  await Promise.all([checks(files), check('build of the cloud functions', builds.functions)])
  const tests = await testsOf(files.filter((file) => /\.tsx?$/.test(file)))
  if (tests.length > 0) await jest('tests it touches', ['-c', 'config/jest.cjs', ...tests])
})
