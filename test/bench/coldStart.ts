/** What a cold start of `api` costs against a function that only requires the SDK, in processes of their own. */
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { medianOf } from './median'

const root = path.resolve(__dirname, '../..')
const rounds = 15

/** Milliseconds to load a module in a fresh process, Node's own start not counted. */
function loading(code: string): number {
  const program = `const began = performance.now(); ${code}; console.log(performance.now() - began)`
  return Number(execFileSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' }))
}

const bare = `const cloud = require('wx-server-sdk'); cloud.init()`
const built = (name: string) =>
  `require(${JSON.stringify(path.join(root, 'dist', 'cloudfunctions', name, 'index.js'))})`

/** Medians of interleaved runs, so that a busy machine slows both alike. */
export function benchColdStart() {
  const times = Array.from({ length: rounds }, () => ({
    bare: loading(bare),
    api: loading(built('api')),
    clock: loading(built('clock')),
  }))
  const median = (name: 'bare' | 'api' | 'clock') => medianOf(times.map((each) => each[name]))
  return { bare: median('bare'), api: median('api'), clock: median('clock') }
}
