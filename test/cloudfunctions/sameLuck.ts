/**
 * The built functions with chance taken out of them: what a call draws follows from the call itself, and time stands still
 * while it is answered. Two towns to which the same is said then draw the same numbers, ids and file names.
 */
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const built = path.resolve(__dirname, '../../dist/cloudfunctions')

/** Ten seconds are one moment: the machine is never that slow within one step of a test. */
const moment = 10_000

/** Put before and behind a function's program. Who is calling does not come into it. */
const before = `
const chance = require('node:crypto')
const chances = { seed: '', drawn: new Map(), now: null }
const really = { bytes: chance.randomBytes, uuid: chance.randomUUID }
// By the place that draws, since it is chance as well which of two trips to the store comes back first.
const block = () => {
  const frames = new Error().stack.match(/index\\.js:\\d+:\\d+/g).slice(2, 5)
  const place = frames.join()
  const drawn = chances.drawn.get(place) ?? 0
  chances.drawn.set(place, drawn + 1)
  return chance.createHash('sha256').update([chances.seed, place, drawn].join()).digest()
}
chance.randomBytes = (size, then) => {
  if (then || chances.seed === '') return really.bytes(size, then)
  const blocks = []
  for (let have = 0; have < size; have += 32) blocks.push(block())
  return Buffer.concat(blocks).subarray(0, size)
}
chance.randomUUID = () => {
  if (chances.seed === '') return really.uuid()
  const hex = block().toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
const Running = Date
globalThis.Date = new Proxy(Running, {
  get: (target, name) => (name === 'now' ? () => chances.now ?? Running.now() : Reflect.get(target, name)),
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [chances.now ?? Running.now()], made),
})
`
const behind = (name: string) => `
const program = module.exports.main
module.exports = {
  main(event, ...rest) {
    chances.now = Math.floor(Running.now() / ${moment}) * ${moment}
    chances.drawn = new Map()
    // The platform says in the event who calls.
    chances.seed = ['${name}', chances.now, JSON.stringify({ ...event, userInfo: null })].join(' ')
    return program(event, ...rest)
  },
}
`

/** A folder with one of functions in it, for `functionsDir`; whoever asked for it removes it. */
export function functionsWithoutChance(): { readonly home: string; readonly functionsDir: string } {
  const home = mkdtempSync(path.join(os.tmpdir(), 'functions-'))
  const folder = path.join(home, 'functions')
  cpSync(built, folder, { recursive: true })
  for (const name of ['api', 'clock', 'events', 'office']) {
    const program = path.join(folder, name, 'index.js')
    writeFileSync(program, before + readFileSync(program, 'utf8') + behind(name))
  }
  return { home, functionsDir: folder }
}
