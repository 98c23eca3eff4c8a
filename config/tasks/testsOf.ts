/** Which tests a change may break: those that import it, and those of the cloud that run it as built functions. */
import path from 'node:path'
import { cloudTestsOf } from './cloudTestsOf'
import { root, tool } from './command'
import { allTests } from './portions'

const isOfCloud = (file: string) => file.includes('test/cloudfunctions/')

/** Jest follows imports; the tests of the cloud run the built functions, which they don't import. */
export async function testsOf(code: readonly string[]): Promise<string[]> {
  const related = ['-c', 'config/jest.cjs', '--listTests', '--findRelatedTests', ...code]
  const { output } = await tool('node_modules/jest/bin/jest.js', related)
  const found = output.split('\n').map((line) => path.relative(root, line).split(path.sep).join('/'))
  const ofCloud = await cloudTestsOf(code)
  return allTests().filter(
    (test) =>
      (found.includes(test) && !isOfCloud(test)) ||
      code.includes(test) ||
      ofCloud.some((place) => test === place || test.startsWith(`${place}/`)),
  )
}
