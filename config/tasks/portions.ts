/** The tests in portions that the lanes share: what is long is a portion of its own, what is short goes together. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './command'

export interface Portion {
  readonly name: string
  readonly files: readonly string[]
  readonly seconds: number
  /** Which set-up of jest, from the top of the project. */
  readonly setUp: string
  /** Builds they run. */
  readonly needs: readonly string[]
}

interface Kind {
  readonly name: string
  readonly is: RegExp
  /** A usual file of this kind, seconds on a quiet core. */
  readonly usual: number
  readonly needs: readonly string[]
}

/** The first that fits. */
const kinds: readonly Kind[] = [
  { name: 'journeys', is: /^test\/journeys\//, usual: 25, needs: ['functions', 'weapp', 'h5'] },
  { name: 'cloud', is: /^test\/(cloudfunctions|local|demo)\//, usual: 5, needs: ['functions'] },
  { name: 'pages', is: /^test\/weapp\/simulate\//, usual: 20, needs: ['weapp'] },
  { name: 'screens', is: /\.tsx$/, usual: 0.7, needs: ['functions'] },
  { name: 'rules', is: /./, usual: 0.8, needs: ['functions'] },
]

/** Those that take far longer; `npm test` prints the slowest at its end. */
const slow: Record<string, number> = {
  'test/journeys/accessibility.test.ts': 90,
  'test/demo/seed.test.ts': 80,
  'test/cloudfunctions/reward/anyMisfortune.test.ts': 45,
  'test/cloudfunctions/reward/trouble.test.ts': 40,
  'test/cloudfunctions/report/photos/engineFails.test.ts': 45,
  'test/journeys/report.test.ts': 80,
  'test/journeys/explanation.test.ts': 60,
  'test/journeys/groupMorning.test.ts': 50,
  'test/cloudfunctions/office/registers.test.ts': 60,
  'test/cloudfunctions/job/malformed.test.ts': 35,
  'test/cloudfunctions/push/anyMorning.test.ts': 20,
  'test/cloudfunctions/whole/matrix.test.ts': 35,
  'test/cloudfunctions/whole/fuzz.test.ts': 10,
  'test/cloudfunctions/identity/twoPeople.test.ts': 25,
  'test/cloudfunctions/report/leaks/twoWorlds.test.ts': 50,
  'test/src/outbox/realCloud.test.ts': 15,
  'test/local/main.test.ts': 15,
}

/** Seconds a portion takes at least, so that starting jest weighs little. */
export const worthwhile = 40

const kindOf = (file: string) => kinds.find(({ is }) => is.test(file))!
const secondsOf = (file: string) => slow[file] ?? kindOf(file).usual

/** Every test of the project, from its top. */
export const allTests = () =>
  readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('test', ...file.split(path.sep)))
    .filter((file) => /\.test\.tsx?$/.test(file))
    .sort()

/** @param files tests, from the top of the project */
export function portionsOf(files: readonly string[]): Portion[] {
  return kinds.flatMap((kind) => {
    const longFirst = files
      .filter((file) => kindOf(file) === kind)
      .sort((a, b) => secondsOf(b) - secondsOf(a))
    return filled(longFirst).map((some, n) => ({
      name: `${kind.name} ${n + 1}`,
      files: some,
      seconds: some.reduce((sum, file) => sum + secondsOf(file), 0),
      setUp: kind.name === 'journeys' ? 'test/journeys/jest.config.cjs' : 'config/jest.cjs',
      needs: kind.needs,
    }))
  })
}

function filled(files: readonly string[]): string[][] {
  const portions: string[][] = []
  let room = 0
  for (const file of files) {
    if (room <= 0) {
      portions.push([])
      room = worthwhile
    }
    portions.at(-1)!.push(file)
    room -= secondsOf(file)
  }
  return portions
}
