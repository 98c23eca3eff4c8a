/**
 * Libraries that can't live inside a bundle: they load a .wasm that lies beside them and start their own file again
 * as threads. A function that uses one gets its files in a folder beside the bundle, and reads them at first use, so
 * that its cold start doesn't grow.
 */
import { copyFile, mkdir } from 'node:fs/promises'
import path from 'node:path'
import type { Plugin } from 'esbuild'

/** Module → its files from the package's folder, the one to load first. */
const beside: Record<string, readonly [string, ...string[]]> = {
  'wasm-vips': ['lib/vips-node.js', 'lib/vips.wasm', 'LICENSE', 'THIRD-PARTY-NOTICES.md'],
}

const packageFolder = (name: string) => path.resolve(path.dirname(require.resolve(name)), '..')

/** How a bundle asks for a module. */
const askedFor = (name: string) => `./${name}/${path.basename(beside[name]?.[0] ?? '')}`

/** Copies into the function's folder `output` what a bundle that asks for `file` needs beside it. */
export async function copyBeside(file: string, output: string): Promise<void> {
  const name = Object.keys(beside).find((module) => askedFor(module) === file)
  if (!name) return
  await mkdir(path.join(output, name), { recursive: true })
  for (const part of beside[name] ?? []) {
    await copyFile(path.join(packageFolder(name), part), path.join(output, name, path.basename(part)))
  }
}

export const besideBundle: Plugin = {
  name: 'beside-bundle',
  setup(build) {
    const filter = new RegExp(`^(${Object.keys(beside).join('|')})$`)
    build.onResolve({ filter }, ({ path: name }) => ({ path: askedFor(name), external: true }))
  },
}
