/**
 * Libraries that work as they are loaded, and that most calls of a function don't need: they are loaded where one of
 * their exports is first used, so that a cold start doesn't wait for them (docs/benchmarks.md).
 */
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'

/** chinese-days unfolds all holidays since 2004 as it is loaded: a tenth of a cold start. */
const late = ['chinese-days']

const exportsOf = (name: string) => Object.keys(createRequire(__filename)(name))

const filter = new RegExp(`^(${late.join('|')})$`)

/** The same exports, each of which loads the library when it is read. */
const stub = (name: string) =>
  `const load = () => require(${JSON.stringify(name)})
   module.exports = { ${exportsOf(name)
     .map((key) => `get ${key}() { return load().${key} }`)
     .join(', ')} }`

export const loadLate: Plugin = {
  name: 'load-late',
  setup(build) {
    build.onResolve({ filter }, ({ path, namespace }) =>
      namespace === 'load-late' ? undefined : { path, namespace: 'load-late' },
    )
    build.onLoad({ filter, namespace: 'load-late' }, ({ path }) => ({
      contents: stub(path),
      loader: 'js',
      resolveDir: __dirname,
    }))
  },
}
