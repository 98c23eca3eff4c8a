/**
 * A module of ours of which nothing is used stays out of a bundle, whatever it would do when it is loaded: none is there
 * for that alone. Without it a function carries the definitions of every register that a neighbour of its code knows.
 */
import path from 'node:path'
import type { Plugin } from 'esbuild'

const root = path.resolve(__dirname, '../..')
const isOurs = (file: string) => file.startsWith(root) && !file.includes('node_modules')

/** Asked a second time it is esbuild's own answer that is wanted. */
const asked = Symbol('asked')

export const onlyUsed: Plugin = {
  name: 'only-used',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path: wanted, pluginData, importer, resolveDir, kind }) => {
      if (pluginData === asked || !isOurs(importer)) return undefined
      const found = await resolve(wanted, { pluginData: asked, importer, resolveDir, kind })
      return found.errors.length > 0 ? found : { path: found.path, sideEffects: false }
    })
  },
}
