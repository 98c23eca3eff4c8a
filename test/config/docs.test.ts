/** Whoever is new finds the way by README.md and docs/: what these name is there. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(__dirname, '../..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
const files = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).trim().split('\n')
const above = (place: string): string[] => (place === '.' ? [] : [place, ...above(path.posix.dirname(place))])
const folders = new Set(files.flatMap((file) => above(path.posix.dirname(file))))
const pages = files.filter((file) => /^(README\.|docs\/).*md$/.test(file))

/** Whether a file or folder ends with these names; `cloudfunctions/modules/*` and the like name many. */
const isThere = (place: string) =>
  place.includes('*') ||
  [...files, ...folders].some((known) => known === place || known.endsWith(`/${place}`))

const roomNames = 'domain|src|cloudfunctions|local|demo|config|test|docs'
/** What stands between backticks and is a path: from a room of ours, or a file of code by its last names. */
const isPath = (word: string) =>
  new RegExp(`^(${roomNames})/[\\w./*-]+$`).test(word) ||
  /^[\w/-]+(\.\w+)*\.(ts|tsx|scss|cjs|mjs)$/.test(word)

describe.each(pages)('%s', (page) => {
  const words = [...read(page).matchAll(/`([^`\n]+)`/g)].map(([, word]) => word!.replace(/\/$/, ''))

  it('names files and folders that are there', () => {
    expect(words.filter(isPath).filter((word) => !isThere(word))).toEqual([])
  })

  it('leads to pages that are there', () => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link]) => link!)
    const led = links.map((link) => path.posix.join(path.posix.dirname(page), link))
    expect(led.filter((place) => !files.includes(place) && !folders.has(place))).toEqual([])
  })
})

it('every decision stands in their index', () => {
  const index = read('docs/decisions/README.md')
  const decisions = files.filter((file) => /^docs\/decisions\/(?!README).*\.md$/.test(file))
  expect(decisions.map((file) => path.basename(file)).filter((name) => !index.includes(`(${name})`))).toEqual(
    [],
  )
})
