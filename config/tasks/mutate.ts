/**
 * `npm run mutate`: do the tests see what a colleague in a hurry breaks? Puts plausible one-line faults into a copy of
 * the project, one at a time, and runs the tests that `npm run check` would run for that file, the nearest first.
 *
 *   npm run mutate                    all rooms; hours
 *   npm run mutate -- push calendar   the faults of these rooms or files only
 *   npm run mutate -- --list          which there are, and which no longer fit the code
 *   npm run mutate -- board --first=figures
 *                                     where one knows which tests should see them: those before all others
 *   npm run mutate -- board --first=figures --quick
 *                                     and no others: minutes instead of hours; what they miss is not noted
 *
 * What was found stays in .cache/mutation.json until fault or file change: stopped, it goes on where it was.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Fault } from '../../test/mutation/fault'
import { rooms } from '../../test/mutation/rooms'
import { Scratch } from '../../test/mutation/scratch'
import { root } from './command'
import { allTests } from './portions'
import { testsOf } from './testsOf'

const hint = process.argv.find((word) => word.startsWith('--first='))?.slice('--first='.length)
/** Paths of tests that are run before all others. */
const first = hint ? new RegExp(hint) : null
const quick = process.argv.includes('--quick')
const book = path.join(root, '.cache', 'mutation.json')

interface Entry {
  readonly key: string
  /** The test that saw it; null: none did. */
  readonly seenBy: string | null
}
type Book = Record<string, Entry>

const readBook = (): Book => (existsSync(book) ? (JSON.parse(readFileSync(book, 'utf8')) as Book) : {})

function note(fault: Fault, seenBy: string | null): void {
  mkdirSync(path.dirname(book), { recursive: true })
  writeFileSync(book, JSON.stringify({ ...readBook(), [fault.name]: { key: keyOf(fault), seenBy } }, null, 1))
}

const textOf = (file: string) =>
  existsSync(path.join(root, file)) ? readFileSync(path.join(root, file), 'utf8') : ''

function keyOf({ file, from, to }: Fault): string {
  return createHash('sha256')
    .update([textOf(file), from, to].join('\0'))
    .digest('hex')
    .slice(0, 16)
}

const fits = ({ file, from, to }: Fault) => textOf(file).split(from).length === 2 && from !== to

/** The tests of the same name first, then of the same subject, then those that saw another fault: the rest need seldom run. */
async function* inTurn({ file }: Fault): AsyncGenerator<string[]> {
  // A folder of tests, or one file of them for a folder of code.
  const subject = new RegExp(`/${path.basename(path.dirname(file))}[/.]`)
  const word = `/${path.basename(file).replace(/\..*/, '')}.`
  const watchful = new Set(Object.values(readBook()).map(({ seenBy }) => seenBy?.split(': ')[0]))
  const nearness = (test: string) =>
    test.includes(word) ? 0 : subject.test(test) ? 1 : watchful.has(test) ? 2 : 3
  // Its own test is known without asking jest, which takes a while.
  const own = ['ts', 'tsx'].map((end) => `test/${file.replace(/\.tsx?$/, '')}.test.${end}`).filter(isThere)
  if (own.length > 0) yield own
  if (first) yield allTests().filter((test) => first.test(test))
  if (quick) return
  const tests = await (known.get(file) ?? known.set(file, testsOf([file])).get(file)!)
  const others = tests.filter((test) => !own.includes(test))
  for (const rank of [0, 1, 2, 3]) yield others.filter((test) => nearness(test) === rank)
}

const isThere = (file: string) => existsSync(path.join(root, file))

const known = new Map<string, Promise<string[]>>()
/** Test files that are sound without any fault. */
const sound = new Set<string>()

/** The test that sees it; null: none; undefined: it cannot be told. */
async function search(fault: Fault, scratch: Scratch): Promise<string | null | undefined> {
  const failed = await scratch.with(fault, async () => {
    for await (const some of inTurn(fault)) {
      const failure = await scratch.firstFailure(some)
      if (failure) return failure
    }
    return null
  })
  if (!failed) return null
  if (!sound.has(failed.file) && (await scratch.firstFailure([failed.file]))) {
    console.log(`${failed.file} fails without any fault, too: nothing is known of the next one`)
    return undefined
  }
  sound.add(failed.file)
  return `${failed.file}: ${failed.name}`
}

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const isWanted = (room: string, { file }: Fault) =>
  wanted.length === 0 || wanted.some((word) => room === word || file.includes(word))
const chosen = Object.entries(rooms).flatMap(([room, faults]) =>
  faults.filter((fault) => isWanted(room, fault)).map((fault) => ({ room, fault })),
)
const stale = chosen.filter(({ fault }) => !fits(fault))

function table(): void {
  const entries = readBook()
  const stands = ({ fault }: { fault: Fault }) => {
    const entry = entries[fault.name]
    return entry?.key === keyOf(fault) ? (entry.seenBy === null ? 'not found' : 'found') : 'not tried'
  }
  for (const room of Object.keys(rooms)) {
    const own = chosen.filter((each) => each.room === room)
    const found = own.filter((each) => stands(each) === 'found').length
    if (own.length > 0) console.log(`${room.padEnd(12)} ${found} of ${own.length} found`)
  }
  for (const each of chosen.filter((one) => stands(one) !== 'found'))
    console.log(`${stands(each)}: ${each.fault.name} (${each.fault.file})`)
  for (const { fault } of stale) console.log(`does not fit the code any more: ${fault.name} (${fault.file})`)
  const found = chosen.filter((each) => stands(each) === 'found').length
  console.log(`${found} of ${chosen.length} found`)
}

async function main(): Promise<void> {
  if (process.argv.includes('--list')) return table()
  const scratch = new Scratch()
  try {
    for (const { room, fault } of chosen) {
      const before = readBook()[fault.name]
      if (!fits(fault) || (before?.key === keyOf(fault) && before.seenBy !== null)) continue
      const seenBy = await search(fault, scratch)
      if (seenBy !== undefined && !(quick && seenBy === null)) note(fault, seenBy)
      console.log(`${seenBy ? '✓' : '✗'} ${room}: ${fault.name}${seenBy ? ` — ${seenBy}` : ''}`)
    }
  } finally {
    scratch.remove()
  }
  table()
}

void main()
