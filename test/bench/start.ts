/** How long `npm start` takes with everything built: the first time, once more, and until the year is lived. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')

export interface Starts {
  /** Milliseconds until the address is told. */
  readonly first: number
  readonly second: number
  /** Milliseconds until the whole year is there, counted from the second start. */
  readonly year: number
}

export async function benchStart(): Promise<Starts> {
  const data = mkdtempSync(path.join(os.tmpdir(), 'bench-start-'))
  try {
    const first = await start(data, ['打开'])
    const second = await start(data, ['打开', '一整年已经过完'])
    return { first: first[0]!, second: second[0]!, year: second[1]! }
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
}

/** Milliseconds until each of the words was printed, in order; then it is stopped. */
async function start(data: string, words: readonly string[]): Promise<number[]> {
  const began = performance.now()
  const task = path.join(root, 'config', 'tasks', 'start.ts')
  const child = spawn(process.execPath, ['--import', 'tsx', task, '--port', '0', '--data', data], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const times: number[] = []
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    while (times.length < words.length && printed.includes(words[times.length]!)) {
      times.push(performance.now() - began)
    }
    if (times.length === words.length) child.kill('SIGTERM')
  })
  await ended
  if (times.length < words.length) throw new Error(`npm start never said ${words[times.length]}: ${printed}`)
  return times
}
