/**
 * Makes the one JavaScript file that function processes run from `worker.ts`. It is bundled because a
 * function process must start as bare as on the platform: no TypeScript loader, nothing preloaded.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/** Writes the program into the folder and answers its path. */
export async function buildWorkerProgram(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const outfile = path.join(folder, 'function-process.cjs')
  await build({
    entryPoints: [path.join(__dirname, 'worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node16',
    logLevel: 'silent',
  })
  return outfile
}
