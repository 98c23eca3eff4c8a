/** What a cold start reads stays small, and the picture engine lies beside the one function that draws. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { contract } from '../../domain/contract/contract'
import { functionOf } from '../../domain/contract/functionOf'

const functions = path.resolve(__dirname, '../../dist/cloudfunctions')
const names = ['api', 'clock', 'events', 'office', 'oversight', 'pictures', 'supervision']

it.each(names)('the bundle of %s is at most 800 K', (name) => {
  expect(statSync(path.join(functions, name, 'index.js')).size).toBeLessThanOrEqual(800_000)
})

it.each(['clock', 'events', 'oversight', 'supervision'])('%s carries no handlers of api', (name) => {
  const bundle = readFileSync(path.join(functions, name, 'index.js'), 'utf8')
  const carried = (action: string) => bundle.includes(`"${action}":`)
  expect(Object.keys(contract).filter((action) => functionOf(action) === 'api' && carried(action))).toEqual(
    [],
  )
})

it('what few calls need is loaded late, from files of its own', () => {
  for (const name of ['api', 'clock', 'events', 'office', 'oversight', 'supervision'])
    expect(readdirSync(path.join(functions, name, 'late')).sort()).toEqual([
      'chinese-days.js',
      'gcoord.js',
      'wechatpay-axios-plugin.js',
    ])
  expect(existsSync(path.join(functions, 'pictures', 'wasm-vips', 'vips.wasm'))).toBe(true)
})
