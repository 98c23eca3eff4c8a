/**
 * Who reported is learned by nobody. Random people do random things with a few reports and their rewards; after every
 * call neither its answer, its error, the audit log nor the functions' log may hold an openid, a phone, a contact or a
 * receipt code of a reporter, and in the database none of them lies readable anywhere.
 * `LEAK_RUNS=200` walks more sequences than the usual few.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { openTown } from '../town'
import { Watch } from './leakWatch'
import { move, World } from './leakWorld'

const runs = Number(process.env.LEAK_RUNS ?? 10)
/** Milliseconds; on a busy machine fewer sequences are walked, unless more were asked for. */
const patience = process.env.LEAK_RUNS ? runs * 20_000 : 30_000

let watch: Watch
let dataDir: string
beforeAll(async () => {
  dataDir = mkdtempSync(path.join(os.tmpdir(), 'leak-'))
  watch = new Watch(await openTown({ dataDir }), dataDir)
  await watch.town.as('office').get('reward.saveBudget', { year: '2026', budget: 10_000_000 })
})
afterAll(async () => {
  await watch.town.close()
  rmSync(dataDir, { recursive: true, force: true })
})

it(
  'random sequences of actions tell nobody who reported',
  async () => {
    let lived = 0
    const sequence = fc.array(move, { minLength: 12, maxLength: 24, size: 'max' })
    const walked = fc.asyncProperty(sequence, (moves) => new World(watch, ++lived).play(moves))
    await fc.assert(walked, { numRuns: runs, endOnFailure: true, interruptAfterTimeLimit: patience })
    if (process.env.LEAK_RUNS) console.log(`${lived} sequences, ${watch.calls} calls`)
    expect(watch.calls).toBeGreaterThan(10)
  },
  patience + 60_000,
)
