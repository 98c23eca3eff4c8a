import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { requireKept } from '../../../local/functions/codeCache'

let folder: string
let kept: string
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'code-'))
  kept = path.join(folder, 'kept')
  mkdirSync(path.join(folder, 'greet'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function load(word: string): unknown {
  const file = path.join(folder, 'greet', 'index.js')
  writeFileSync(file, `exports.main = () => require('node:path').basename(__dirname) + ' ${word}'`)
  const { main } = requireKept(file, kept) as { main: () => unknown }
  return main()
}

it('a function built anew is never run from the code of the old one, also of the same length', () => {
  expect(load('one')).toBe('greet one')
  expect(load('two')).toBe('greet two')
  expect(load('one')).toBe('greet one')
})

it('what was kept is used and not written again', () => {
  load('one')
  const { mtimeMs } = statSync(path.join(kept, 'greet'))
  expect(load('one')).toBe('greet one')
  expect(statSync(path.join(kept, 'greet')).mtimeMs).toBe(mtimeMs)
  expect(readdirSync(kept)).toEqual(['greet'])
})

it('a kept file that is broken, or a disk that keeps nothing, stops nobody', () => {
  load('one')
  writeFileSync(path.join(kept, 'greet'), 'x')
  expect(load('one')).toBe('greet one')
  rmSync(kept, { recursive: true })
  writeFileSync(kept, 'a file where the folder should be')
  expect(load('one')).toBe('greet one')
})
