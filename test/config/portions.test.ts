import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { allTests, portionsOf, worthwhile } from '../../config/tasks/portions'

const root = path.resolve(__dirname, '../..')

/** What jest itself finds with a set-up. */
function foundBy(setUp: string): string[] {
  const jest = path.join(root, 'node_modules/jest/bin/jest.js')
  const { PORTION: _, ...env } = process.env
  const listed = execFileSync(process.execPath, [jest, '-c', setUp, '--listTests'], {
    cwd: root,
    encoding: 'utf8',
    stdio: 'pipe',
    env,
  })
  return listed
    .split('\n')
    .filter((line) => line.startsWith(root))
    .map((file) => path.relative(root, file).split(path.sep).join('/'))
}

describe('the portions of the tests', () => {
  it('leave no test out that jest finds, have none twice, and each has the set-up that finds it', () => {
    const portions = portionsOf(allTests())
    for (const setUp of ['config/jest.cjs', 'test/journeys/jest.config.cjs']) {
      const walked = portions.filter((each) => each.setUp === setUp).flatMap(({ files }) => files)
      expect([...walked].sort()).toEqual(foundBy(setUp).sort())
    }
  }, 120_000)

  it('are long enough to be worth a start of jest, and what is long comes alone', () => {
    const [longest] = portionsOf(allTests()).filter(({ name }) => name === 'journeys 1')
    expect(longest?.files).toEqual(['test/journeys/accessibility.test.ts'])
    const short = portionsOf(allTests()).filter(({ seconds }) => seconds < worthwhile)
    // The last of a kind takes what is left.
    const kindOf = ({ name }: { readonly name: string }) => name.split(' ')[0]
    expect(short).toHaveLength(new Set(short.map(kindOf)).size)
  })
})
