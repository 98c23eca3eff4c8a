/** What a cold start reads stays small, and the picture engine lies beside the one function that draws. */
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const functions = path.resolve(__dirname, '../../dist/cloudfunctions')
const names = ['api', 'clock', 'events', 'office', 'oversight', 'pictures', 'supervision']

it.each(names)('the bundle of %s is at most 800 K', (name) => {
  expect(statSync(path.join(functions, name, 'index.js')).size).toBeLessThanOrEqual(800_000)
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
