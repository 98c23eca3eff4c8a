/** The end of the local cloud is the end of all its processes, also of those that somebody still waits for. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { FunctionInstance } from '../../../local/functions/instance'
import { InstancePool } from '../../../local/functions/pool'
import { startTestServices } from '../testServices'
import { eventually } from '../waiting'

const home = mkdtempSync(path.join(os.tmpdir(), 'closing-'))
afterAll(() => rmSync(home, { recursive: true, force: true }))

const functionsDir = path.join(home, 'functions')
const noted = path.join(home, 'pid')

/** A function of which each build is as old as its number says. */
function build(number: number, main: string): void {
  const folder = path.join(functionsDir, 'answer')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'index.js')
  writeFileSync(file, `exports.main = async () => { ${main} }`)
  utimesSync(file, number, number)
}

const hangs = `require('node:fs').writeFileSync(${JSON.stringify(noted)}, String(process.pid)); await new Promise(() => setInterval(() => 0, 1000))`
const runs = () => eventually(async () => existsSync(noted), Boolean)
const lives = () => {
  try {
    return process.kill(Number(readFileSync(noted, 'utf8')), 0)
  } catch {
    return false
  }
}
beforeEach(() => rmSync(noted, { force: true }))

/** A process as the pool sees it, whose work ends when it is killed. */
class Process implements Pick<FunctionInstance, 'alive' | 'exited' | 'kill'> {
  alive = true
  end: (error: Error) => void = () => {}
  readonly exited = Promise.resolve()
  readonly work = () => new Promise<never>((_, fail) => (this.end = fail))
  kill(): void {
    this.alive = false
    this.end(new Error('killed'))
  }
}

it('who waits for a process when the pool closes gets none, and none is started', async () => {
  const started: Process[] = []
  const start = () => started[started.push(new Process()) - 1] as unknown as FunctionInstance
  const pool = new InstancePool(start, 1)
  const calls = [1, 2, 3].map(() => pool.use((instance) => (instance as unknown as Process).work()))
  const ends = Promise.allSettled(calls)
  await eventually(async () => started.length, Boolean)
  await pool.close()
  expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  expect(started).toHaveLength(1)
})

it('a call that comes late is refused', async () => {
  build(1, 'return 1')
  const cloud = await startTestServices({ functionsDir })
  await cloud.close()
  await expect(cloud.call('answer', {}, {})).rejects.toMatchObject({ errCode: -504002 })
})

it('a process of an older build that is still at work ends with it', async () => {
  build(2, hangs)
  const cloud = await startTestServices({ functionsDir })
  const old = cloud.call('answer', {}, {}).catch(() => 'ended')
  await runs()
  build(3, 'return 3')
  expect(await cloud.call('answer', {}, {})).toBe(3)
  expect(lives()).toBe(true)
  await cloud.close()
  expect(await old).toBe('ended')
  expect(lives()).toBe(false)
})
