/**
 * `npm run check`: what the change at hand may have broken, in minutes; `npm test` is everything. Of the journeys the
 * nearest two are walked, in the browser, when a screen on their way is reached. The change is what is not committed, or all since a commit: `npm run check -- origin/main`.
 */
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { checks } from './checks'
import { root } from './command'
import { buildJobs, freshSeed, lanes, testJob } from './jobs'
import { journeysOf } from './journeysOf'
import { inLanes } from './lanes'
import { portionsOf } from './portions'
import { conclude, notRun } from './tally'
import { testsOf } from './testsOf'

const git = (...args: string[]) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean)

/** Changed, added and not yet known to git; not what was deleted. */
const changedSince = (commit: string) =>
  [...git('diff', '--name-only', commit), ...git('ls-files', '--others', '--exclude-standard')].filter(
    (file) => existsSync(path.join(root, file)),
  )

void conclude(async () => {
  const seed = freshSeed()
  const files = changedSince(process.argv[2] ?? 'HEAD')
  const tests = await testsOf(files.filter((file) => /\.tsx?$/.test(file)))
  const journeys = await journeysOf(files)
  console.log(`${files.length} files differ, ${tests.length} files of tests; SEED=${seed}`)
  if (journeys.length > 0) console.log(`Walked in the browser: ${journeys.join(', ')}`)
  process.env.WALK_ON = 'h5'
  const { functions, h5 } = buildJobs
  const builds = journeys.length > 0 ? [functions, h5] : [functions]
  const portions = portionsOf([...tests, ...journeys])
    .map((portion) => ({ ...portion, needs: portion.needs.filter((name) => name !== 'weapp') }))
    .map((portion) => testJob(portion, seed))
  const left = await inLanes([...builds, ...portions, ...checks(files)], lanes)
  left.forEach(({ name }) => notRun(name))
})
