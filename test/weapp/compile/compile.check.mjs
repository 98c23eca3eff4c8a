/**
 * The compile step finds what it is there to find. Not part of `npm test`, because the compiler is not installed
 * there: `node --test test/weapp/compile/compile.check.mjs`.
 */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { fetchedAhead, packageSizes, tooLarge } from './packageSizes.mjs'

const here = path.dirname(fileURLToPath(import.meta.url))
const toy = path.resolve(here, '../../fixtures/toyWeapp')
const work = mkdtempSync(path.join(tmpdir(), 'weapp-check-'))
let copies = 0

/** A copy of the small mini-program in which one file is changed. */
function toyWith(file, change) {
  const copy = path.join(work, String(copies++))
  cpSync(toy, copy, { recursive: true })
  if (file) writeFileSync(path.join(copy, file), change(readFileSync(path.join(copy, file), 'utf8')))
  return copy
}

/** Runs the command itself, because the compiler leaves a process behind that only the command's end stops. */
function compile(dist) {
  return new Promise((resolve) => {
    execFile('node', [path.join(here, 'compile.mjs'), dist], { timeout: 120_000 }, (error, out, problems) =>
      resolve({ refused: error !== null, said: out + problems }),
    )
  })
}

describe('compiling a mini-program', () => {
  after(() => rmSync(work, { recursive: true, force: true }))

  it('accepts a good one', async () => {
    const { refused, said } = await compile(toyWith())
    assert.equal(refused, false, said)
    assert.match(said, /compiled: \d+ files/)
  })

  it('refuses a page that is named but missing', async () => {
    const copy = toyWith('app.json', (text) => text.replace('pages/walk/walk', 'pages/gone/gone'))
    const { refused, said } = await compile(copy)
    assert.ok(refused, said)
    assert.match(said, /pages\/gone\/gone/)
  })

  it('refuses JSON with a wrong comma', async () => {
    const copy = toyWith('pages/home/home.json', (text) => text.replace('}', ',}'))
    const { refused, said } = await compile(copy)
    assert.ok(refused, said)
    assert.match(said, /home\.json/)
  })

  it('refuses a script that does not parse', async () => {
    const copy = toyWith('pages/home/home.js', (text) => text.replace('Page({', 'Page(({'))
    const { refused, said } = await compile(copy)
    assert.ok(refused, said)
    assert.match(said, /home\.js: /)
  })

  it('refuses a template with an open bracket', async () => {
    const copy = toyWith('pages/home/home.wxml', (text) => text.replace('{{shown}}', '{{shown'))
    const { refused, said } = await compile(copy)
    assert.ok(refused, said)
    assert.match(said, /home\.wxml/)
  })

  it('refuses a style sheet that does not parse', async () => {
    const copy = toyWith('app.wxss', (text) => `${text}\n.open { color: red; `.replace('.wide {', '.wide }'))
    const { refused, said } = await compile(copy)
    assert.ok(refused, said)
    assert.match(said, /app\.wxss/)
  })

  it('counts each subpackage for itself and names the one that is too large', () => {
    const copy = toyWith('desk/list/list.js', (text) => text + ' '.repeat(2 * 1024 * 1024))
    const sizes = packageSizes(copy)
    assert.deepEqual(Object.keys(sizes), ['main', 'desk'])
    assert.match(tooLarge(sizes).join(), /^desk: \d+ bytes/)
  })

  it('adds up what is fetched ahead of the pages of a package', () => {
    const packages = ['desk']
    const copy = toyWith('app.json', (text) =>
      JSON.stringify({ ...JSON.parse(text), preloadRule: { 'pages/home/home': { packages } } }),
    )
    const sizes = { main: 1, desk: 3 * 1024 * 1024 }
    assert.deepEqual(fetchedAhead(copy, sizes), { 'ahead of main': sizes.desk })
    assert.match(tooLarge(fetchedAhead(copy, sizes)).join(), /^ahead of main: \d+ bytes/)
  })
})
