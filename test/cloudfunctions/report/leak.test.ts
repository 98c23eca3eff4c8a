/**
 * Who reported is learned by nobody. Random people do random things with a few reports and their rewards; after every
 * call neither its answer, its error, the audit log nor the functions' log may hold an openid, a phone, a contact or a
 * receipt code of a reporter, and in the database none of them lies readable anywhere.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { series } from '../../series'
import { openTown } from '../town'
import { Watch } from './leakWatch'
import { move, World } from './leakWorld'

const luck = series('leaks')

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
    await fc.assert(walked, luck)
    if (process.env.ROUNDS) console.log(`${lived} sequences, ${watch.calls} calls`)
    expect(watch.calls).toBeGreaterThan(10)
  },
  60_000 + luck.numRuns * 20_000,
)
