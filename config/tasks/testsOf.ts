/** Which tests a change may break: those that import it, and those of the cloud that run it as built functions. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { cloudTestsOf } from './cloudTestsOf'
import { root, tool } from './command'
import { allTests } from './portions'

const isOfCloud = (file: string) => file.includes('test/cloudfunctions/')
/** The nearest of them are chosen apart (journeysOf.ts). */
const isJourney = (file: string) => file.startsWith('test/journeys/')
/** The demo, the outbox of a phone, what the bundles weigh: they start the cloud, or look at what was built. */
const runsFunctions = (file: string) =>
  /startLocalCloud|openTown|dist\/cloudfunctions|local\/main/.test(
    readFileSync(path.join(root, file), 'utf8'),
  )

/** Jest follows imports; the tests of the cloud run the built functions, which they don't import. */
export async function testsOf(code: readonly string[]): Promise<string[]> {
  const related = ['-c', 'config/jest.cjs', '--listTests', '--findRelatedTests', ...code]
  const { output } = await tool('node_modules/jest/bin/jest.js', related)
  const found = output.split('\n').map((line) => path.relative(root, line).split(path.sep).join('/'))
  const ofCloud = await cloudTestsOf(code)
  const tests = allTests().filter((test) => !isJourney(test))
  return tests.filter(
    (test) =>
      (found.includes(test) && !isOfCloud(test)) ||
      code.includes(test) ||
      (ofCloud.length > 0 && !isOfCloud(test) && runsFunctions(test)) ||
      ofCloud.some((place) => test === place || test.startsWith(`${place}/`)),
  )
}
