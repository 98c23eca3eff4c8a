/** Compiled code that is kept changes nothing but time: what runs is always what was built last. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startTestServices, type TestServices } from '../testServices'

const home = mkdtempSync(path.join(os.tmpdir(), 'compiled-'))
const functionsDir = path.join(home, 'functions')
const store = path.join(home, '.compiled')
const kept = path.join(store, 'counter-index.js')

let cloud: TestServices
beforeAll(async () => {
  mkdirSync(path.join(functionsDir, 'counter'), { recursive: true })
  cloud = await startTestServices({ functionsDir })
})
afterAll(async () => {
  await cloud.close()
  rmSync(home, { recursive: true, force: true })
})

let builds = 0
/** All builds are of one length; it is large enough to be kept. */
function build(
  says: 'one' | 'two',
  main = `exports.main = async () => ({ says: '${says}', at: new Error().stack.split('\\n')[1] })`,
): void {
  const file = path.join(functionsDir, 'counter', 'index.js')
  writeFileSync(file, `${main}\n// ${'x'.repeat(60_000)}\n`)
  utimesSync(file, new Date(), new Date(Date.now() + ++builds * 1000))
}

async function calls(times: number) {
  const answers = []
  for (let n = 0; n < times; n++) answers.push(await cloud.call('counter', {}, {}))
  return answers as { says: string; at: string }[]
}
const said = async (times: number) => [...new Set((await calls(times)).map(({ says }) => says))]

it('the first process keeps what it compiled, and later ones of the same build run it', async () => {
  build('one')
  expect(await said(12)).toEqual(['one'])
  expect(readdirSync(store)).toEqual(['counter-index.js'])
  const { mtimeMs } = statSync(kept)
  build('one')
  const [answer] = await calls(12)
  expect(answer).toMatchObject({ says: 'one', at: expect.stringMatching(/counter\/index\.js:1:48/) })
  expect(statSync(kept).mtimeMs).toBe(mtimeMs)
})

it('another build of the same length is compiled anew, and kept in the place of the old one', async () => {
  build('two')
  expect(await said(12)).toEqual(['two'])
  build('one')
  expect(await said(2)).toEqual(['one'])
})

it('what was kept and is damaged is of no harm', async () => {
  writeFileSync(kept, 'not what V8 wrote')
  build('two')
  expect(await said(12)).toEqual(['two'])
})

it('what a function imports only when it is needed is found by every process', async () => {
  writeFileSync(path.join(functionsDir, 'counter', 'late.js'), 'exports.says = "late"')
  for (const says of ['one', 'two'] as const) {
    build(says, `exports.main = async () => ({ says: (await import('./late.js')).default.says })`)
    expect(await said(12)).toEqual(['late'])
    build(says, `exports.main = async () => ({ says: (await import('./late.js')).default.says })`)
    expect(await said(2)).toEqual(['late'])
  }
})
