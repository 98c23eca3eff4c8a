/**
 * Libraries that most calls of a function don't need: each lies in a file of its own beside the bundle and is loaded
 * where one of its exports is first used, so that a cold start neither reads nor runs it (docs/benchmarks.md).
 */
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'

/** docx writes Word, which most documents are not; gcoord is for lines of a register that come in another system of coordinates; chinese-days unfolds all holidays since 2004 as it is loaded; WeChat Pay's brings an HTTP client of its own. */
const late = ['chinese-days', 'docx', 'gcoord', 'hucre/xlsx', 'wechatpay-axios-plugin']

const ofThisProject = createRequire(__filename)

const exportsOf = (name: string) => Object.keys(ofThisProject(name))

const filter = new RegExp(`^(${late.join('|')})$`)

/** Beside the bundle, without the ending; only a function's own folder is uploaded. */
const placeOf = (name: string) => `late/${name}`

/** How a bundle asks for a library. */
const asked = /^\.\/(late\/.+\.js)$/

/** Each library as an entry of the build: where it goes → where it comes from. */
export const lateEntries = Object.fromEntries(
  late.map((name) => [placeOf(name), ofThisProject.resolve(name)]),
)

/** The file of a library that lies beside a bundle which asks for `file`, none if that is none of them. */
export const lateFile = (file: string) => asked.exec(file)?.[1]

/** The same exports, each of which loads the library when it is read; named in one text, since docx has hundreds. */
const stub = (name: string) =>
  `for (const key of ${JSON.stringify(exportsOf(name).join(' '))}.split(' '))
     Object.defineProperty(exports, key, { enumerable: true, get: () => require(${JSON.stringify(`./${placeOf(name)}.js`)})[key] })`

export const loadLate: Plugin = {
  name: 'load-late',
  setup({ onLoad, onResolve }) {
    onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'load-late' }))
    onResolve({ filter: asked, namespace: 'load-late' }, ({ path: file }) => ({ path: file, external: true }))
    onLoad({ filter, namespace: 'load-late' }, ({ path: name }) => ({ contents: stub(name), loader: 'js' }))
  },
}
