/** Which journeys come by a screen that a change reaches: the nearest two, since each takes half a minute. */
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { BuildOptions, Plugin } from 'esbuild'
import { liesOn, ways } from '../../test/journeys/ways'
import { root } from './command'
import { importGraph, usersOf } from './importGraph'

const most = 2
const test = (journey: string) => `test/journeys/${journey}.test.ts`

/** Every page, as `pages/today/index`. */
const pages = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.config.ts') && file !== 'app.config.ts')
  .map((file) => file.split(path.sep).join('/').replace('.config.ts', ''))

const endings = ['', '.h5.tsx', '.h5.ts', '.tsx', '.ts', '/index.tsx', '/index.ts']

/** As the browser build does, and by the letter: esbuild takes `workOfDay.ts` and `DayWork.tsx` for the same. */
const byTheLetter: Plugin = {
  name: 'by-the-letter',
  setup({ onResolve }) {
    onResolve({ filter: /^(\.|@\/|@domain\/)/ }, ({ path: wanted, resolveDir }) => {
      const inRoot = wanted.replace(/^@\//, 'src/').replace(/^@domain\//, 'domain/')
      const place = path.resolve(wanted.startsWith('.') ? resolveDir : root, inRoot)
      const found = endings.map((ending) => place + ending).find((file) => isFile(file))
      return found ? { path: found } : undefined
    })
  },
}

const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false

/** Styles count; what is in a picture doesn't. */
const browser: BuildOptions = {
  platform: 'browser',
  jsx: 'automatic',
  plugins: [byTheLetter],
  loader: { '.scss': 'empty', '.png': 'empty' },
}

/**
 * First who comes by most of the reached pages, then who comes by most of the others; of two alike the shorter. The
 * look at every page for those who see badly comes by all of them and is left to `npm test`.
 *
 * @param files paths from the top of the project
 */
export async function journeysOf(files: readonly string[]): Promise<string[]> {
  const chosen = Object.keys(ways).filter((journey) => files.includes(test(journey)))
  let left = await reachedBy(files)
  while (chosen.length < most) {
    const next = nearest(left)
    if (!next) break
    if (!chosen.includes(next)) chosen.push(next)
    left = left.filter((page) => !liesOn(ways[next]!, page))
  }
  return chosen.slice(0, most).map(test)
}

/** Pages, as `pages/today/index`, that carry any of these files. */
export async function reachedBy(files: readonly string[]): Promise<string[]> {
  if (!files.some((file) => /^(src|domain)\//.test(file))) return []
  const entries = pages.map((page) => `src/${page}.tsx`)
  const users = usersOf(files, await importGraph(entries, browser))
  return pages.filter((page) => users.has(`src/${page}.tsx`))
}

function nearest(reached: readonly string[]): string | undefined {
  const near = Object.entries(ways)
    .filter(([, way]) => !way.pages.includes(''))
    .map(([journey, way]) => ({
      journey,
      on: reached.filter((page) => liesOn(way, page)).length,
      all: pages.filter((page) => liesOn(way, page)).length,
    }))
    .filter(({ on }) => on > 0)
    .sort((a, b) => b.on - a.on || a.all - b.all)
  return near[0]?.journey
}
