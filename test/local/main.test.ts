import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { FIXTURE_FUNCTIONS } from './testServices'

jest.setTimeout(120_000)

const ROOT = path.resolve(__dirname, '../..')
let dataDir: string
beforeEach(async () => {
  dataDir = await mkdtemp(path.join(os.tmpdir(), 'local-cloud-'))
})
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true, maxRetries: 5 })
})

function commandLine(...given: string[]): {
  child: ChildProcess
  printed: (what: RegExp) => Promise<string>
} {
  const main = path.join(ROOT, 'local/main.ts')
  const options = ['--data', dataDir, '--functions', FIXTURE_FUNCTIONS, '--port', '0', '--quiet', ...given]
  const program = ['--import', 'tsx', main, ...options]
  const child = spawn(process.execPath, program, { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] })
  children.push(child)
  let text = ''
  child.stdout.on('data', (more: Buffer) => (text += more.toString()))
  const printed = (what: RegExp) =>
    new Promise<string>((resolve, reject) => {
      const look = () => what.test(text) && resolve(what.exec(text)?.[1] ?? '')
      child.stdout.on('data', look)
      child.once('exit', () => reject(new Error(`ended without printing ${what}: ${text}`)))
      look()
    })
  return { child, printed }
}

const ended = (child: ChildProcess) => new Promise<number | null>((resolve) => child.once('exit', resolve))

describe('the local cloud from the command line', () => {
  it('prints its address, works there, and ends cleanly at Ctrl-C', async () => {
    const { child, printed } = commandLine()
    const url = await printed(/(http:\S+)/)
    const answer = await fetch(`${url}/call/failing`, { method: 'POST' })
    expect(await answer.json()).toEqual({ result: 'fine' })
    child.kill('SIGINT')
    expect(await ended(child)).toBe(0)
  })

  it('serves a program that uses the SDK by the environment it prints', async () => {
    const { child, printed } = commandLine('--sdk-environment', '--collections', 'rivers')
    const config = await printed(/TCB_CONTEXT_CNFG='(.*)'/)
    const script = `
      const cloud = require('wx-server-sdk')
      cloud.init({ env: cloud.DYNAMIC_CURRENT_ENV })
      const rivers = cloud.database().collection('rivers')
      rivers.add({ data: { name: '带溪' } }).then(() => rivers.count()).then(({ total }) => console.log('total', total))`
    const env = { ...process.env, TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai' }
    const own = {
      TENCENTCLOUD_SECRETID: 'local',
      TENCENTCLOUD_SECRETKEY: 'local',
      SCF_NAMESPACE: 'river-local',
    }
    const program = spawn(process.execPath, ['-e', script], {
      cwd: ROOT,
      env: { ...env, ...own, TCB_ENV: 'river-local', TCB_CONTEXT_CNFG: config },
    })
    let text = ''
    program.stdout.on('data', (more: Buffer) => (text += more.toString()))
    await ended(program)
    expect(text).toContain('total 1')
    child.kill('SIGINT')
    await ended(child)
  })

  it('has everything it ever acknowledged after kill -9', async () => {
    const first = commandLine('--collections', 'notes')
    const url = await first.printed(/(http:\S+)/)
    const notes: string[] = []
    const files: string[] = []
    const write = async (writer: number) => {
      for (let n = 0; n < 500; n++) {
        const note = await call(url, { deed: 'add', id: `${writer}-${n}` })
        if (note) notes.push(`${writer}-${n}`)
        const file = await upload(url, `${writer}/${n}.txt`)
        if (file) files.push(file)
        if (!note || !file) return
        if (notes.length >= 30) first.child.kill('SIGKILL')
      }
    }
    await Promise.all([write(1), write(2), write(3)])

    const second = commandLine('--collections', 'notes')
    const again = await second.printed(/(http:\S+)/)
    expect(notes.length).toBeGreaterThanOrEqual(30)
    expect(await call(again, { deed: 'count', id: notes })).toBe(notes.length)
    const kept = await Promise.all(files.map((id) => fetch(`${again}/files?id=${encodeURIComponent(id)}`)))
    expect(kept.filter(({ ok }) => !ok)).toEqual([])
  })
})

/** The function's result, or undefined when there was no clear answer. */
async function call(url: string, event: unknown): Promise<unknown> {
  const request = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(event),
  }
  return fetch(`${url}/call/notes`, request)
    .then(async (answer) => (await answer.json()).result as unknown)
    .catch(() => undefined)
}

/** The file's id, or undefined when there was no clear answer. */
async function upload(url: string, name: string): Promise<string | undefined> {
  return fetch(`${url}/upload?path=${name}`, { method: 'POST', body: name })
    .then(async (answer) => (await answer.json()).fileID as string)
    .catch(() => undefined)
}
