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

async function copyPackage(name: string, files: readonly string[], output: string): Promise<void> {
  const target = path.join(output, name)
  await mkdir(target, { recursive: true })
  for (const file of files) {
    await copyFile(path.join(packageFolder(name), file), path.join(target, path.basename(file)))
  }
}

/** For a function that is built into the folder `output`. */
export const besideBundle = (output: string): Plugin => ({
  name: 'beside-bundle',
  setup(build) {
    const used = new Set<string>()
    build.onResolve({ filter: new RegExp(`^(${Object.keys(beside).join('|')})$`) }, ({ path: name }) => {
      used.add(name)
      return { path: `./${name}/${path.basename(beside[name]?.[0] ?? '')}`, external: true }
    })
    build.onEnd(async () => {
      for (const name of used) await copyPackage(name, beside[name] ?? [], output)
    })
  },
})
