/** Runs one tool of the project and tells whether it succeeded, how long it took, and what it printed. */
import { spawn } from 'node:child_process'
import path from 'node:path'

export const root = path.resolve(__dirname, '..', '..')

export interface Outcome {
  readonly ok: boolean
  readonly seconds: number
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
    const finish = (ok: boolean) =>
      resolve({ ok, seconds: (Date.now() - began) / 1000, output: Buffer.concat(printed).toString('utf8') })
    child.on('error', () => finish(false))
    child.on('close', (code) => finish(code === 0))
  })
}
