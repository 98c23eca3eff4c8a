/** Runs one tool of the project and tells whether it succeeded, how long it took, and what it printed. */
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ofThatChild } from './processor'

export const root = path.resolve(__dirname, '..', '..')

export interface Outcome {
  readonly ok: boolean
  readonly seconds: number
  /** Seconds of the processor; null where the system does not tell. */
  readonly processor?: number | null
  readonly output: string
}

/** The script of an installed package, run by this Node: no shell, no PATH. */
export function tool(
  file: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  folder = root,
): Promise<Outcome> {
  const began = Date.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(folder, file), ...args], {
      cwd: folder,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const printed: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk))
    let processor: number | null = null
    const finish = (ok: boolean) => {
      const output = Buffer.concat(printed).toString('utf8')
      resolve({ ok, seconds: (Date.now() - began) / 1000, processor, output })
    }
    child.on('error', () => finish(false))
    child.on('exit', () => {
      processor = ofThatChild()
    })
    child.on('close', (code) => finish(code === 0))
  })
}
