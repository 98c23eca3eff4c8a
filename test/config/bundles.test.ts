/** What a cold start reads stays small, and the picture engine lies beside the one function that draws. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { contract } from '../../domain/contract/contract'
import { functionOf } from '../../domain/contract/functionOf'

const functions = path.resolve(__dirname, '../../dist/cloudfunctions')
const names = ['api', 'clock', 'documents', 'events', 'office', 'oversight', 'pictures', 'supervision']

/** Files below a folder, by their paths in it; none when there is no such folder. */
const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => statSync(path.join(folder, file)).isFile())
        .sort()
    : []

it.each(names)('the bundle of %s is at most 800 K', (name) => {
  expect(statSync(path.join(functions, name, 'index.js')).size).toBeLessThanOrEqual(800_000)
})

it.each(['clock', 'documents', 'events', 'oversight', 'supervision'])(
  '%s carries no handlers of api',
  (name) => {
    const bundle = readFileSync(path.join(functions, name, 'index.js'), 'utf8')
    const carried = (action: string) => bundle.includes(`"${action}":`)
    expect(Object.keys(contract).filter((action) => functionOf(action) === 'api' && carried(action))).toEqual(
      [],
    )
  },
)

it.each(names)(
  'what few calls of %s need is loaded late, from files of its own, and nothing else lies there',
  (name) => {
    const bundle = readFileSync(path.join(functions, name, 'index.js'), 'utf8')
    const asked = [...bundle.matchAll(/"\.\/late\/(.+?)"/g)].map(([, file]) => file)
    expect(filesBelow(path.join(functions, name, 'late'))).toEqual([...new Set(asked)].sort())
  },
)

it.each([
  ['api', ['chinese-days.js', 'gcoord.js', 'wechatpay-axios-plugin.js']],
  ['clock', ['chinese-days.js', 'wechatpay-axios-plugin.js']],
  ['documents', ['chinese-days.js', 'docx.js', 'hucre/xlsx.js']],
  ['events', ['wechatpay-axios-plugin.js']],
  ['office', ['chinese-days.js']],
  ['oversight', ['chinese-days.js']],
  ['supervision', ['chinese-days.js']],
])('%s loads late what it uses', (name, files) =>
  expect(filesBelow(path.join(functions, name, 'late'))).toEqual(files),
)

it('the picture engine lies beside the function that draws', () =>
  expect(existsSync(path.join(functions, 'pictures', 'wasm-vips', 'vips.wasm'))).toBe(true))
