/**
 * Several files of tests in one program: what they all import is read once. Which ones, `PORTION` says, paths from the
 * top of the project. Each is what it is alone: its towns are its own, and so is the time it is given.
 */
import path from 'node:path'

const limit = Symbol.for('TEST_TIMEOUT_SYMBOL')
const given = globalThis as { [limit]?: number }

for (const file of JSON.parse(process.env.PORTION ?? '[]') as string[]) {
  const whole = path.resolve(__dirname, '..', file)
  describe(file, () => {
    const longest = given[limit] ?? 0
    beforeAll(() => expect.setState({ testPath: whole }))
    require(whole)
    // Each file may ask for longer; Jest keeps only what was asked last.
    given[limit] = Math.max(longest, given[limit] ?? 0)
  })
}
