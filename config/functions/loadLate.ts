/**
 * Libraries that most calls of a function don't need: each lies in a file of its own beside the bundle and is loaded
 * where one of its exports is first used, so that a cold start neither reads nor runs it (docs/benchmarks.md).
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/** docx writes Word, which most documents are not; gcoord is for lines of a register that come in another system of coordinates; chinese-days unfolds all holidays since 2004 as it is loaded; WeChat Pay's brings an HTTP client of its own. */
const late = ['chinese-days', 'docx', 'gcoord', 'hucre/xlsx', 'wechatpay-axios-plugin']

const exportsOf = (name: string) => Object.keys(createRequire(__filename)(name))

const filter = new RegExp(`^(${late.join('|')})$`)

/** Beside the bundle; only a function's own folder is uploaded. */
const fileOf = (name: string) => `late/${name}.js`

/** The same exports, each of which loads the library when it is read. */
const stub = (name: string) =>
  `const load = () => require(${JSON.stringify(`./${fileOf(name)}`)})
   module.exports = { ${exportsOf(name)
     .map((key) => `get ${key}() { return load().${key} }`)
     .join(', ')} }`

/** For a function that is built into the folder `output`, with the options of its bundle. */
export const loadLate = (output: string, options: BuildOptions): Plugin => ({
  name: 'load-late',
  setup({ onEnd, onLoad, onResolve }) {
    const used = new Set<string>()
    onResolve({ filter }, ({ path: name }) => {
      used.add(name)
      return { path: name, namespace: 'load-late' }
    })
    onResolve({ filter: /^\.\/late\//, namespace: 'load-late' }, ({ path: file }) => ({
      path: file,
      external: true,
    }))
    onLoad({ filter, namespace: 'load-late' }, ({ path: name }) => ({ contents: stub(name), loader: 'js' }))
    onEnd(async () => {
      for (const name of used) {
        const outfile = path.join(output, fileOf(name))
        await build({ ...options, entryPoints: [createRequire(__filename).resolve(name)], outfile })
      }
    })
  },
})
