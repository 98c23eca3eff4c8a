/**
 * Finished demos, kept by the hash of everything that made them: the built functions, the stories, the rules, the
 * local cloud, and which days. Whoever needs one copies it; it is lived again only when something of that changed.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from '../command'
import { type DemoHistory, liveDemo } from '../demoCloud'

type Order = Omit<DemoHistory, 'dataDir' | 'now'> & { readonly now: number }

/** Older ones are thrown away. */
const MOST_KEPT = 3
const sources = ['demo', 'domain', 'local', 'config/database.ts', 'config/tasks/demoCloud.ts']

/** Answers the folder of the kept demo: to be copied, not to be opened. One that was interrupted goes on. */
export async function keptDemo(
  order: Order,
  shelf = path.join(root, '.cache', 'demo'),
  live: (history: DemoHistory) => Promise<unknown> = liveDemo,
): Promise<string> {
  const folder = path.join(shelf, hashOf(order))
  if (existsSync(folder)) return folder
  mkdirSync(shelf, { recursive: true })
  const unfinished = `${folder}.unfinished`
  await live({ ...order, dataDir: unfinished })
  renameSync(unfinished, folder)
  for (const old of newestFirst(shelf).slice(MOST_KEPT)) rmSync(old, { recursive: true, force: true })
  return folder
}

function hashOf({ functionsDir, weeks, now }: Order): string {
  const hash = createHash('sha256').update(JSON.stringify({ weeks, now }))
  for (const place of [functionsDir, ...sources.map((source) => path.join(root, source))]) digest(hash, place)
  return hash.digest('hex').slice(0, 16)
}

/** Names and contents, in order of name. */
function digest(hash: ReturnType<typeof createHash>, place: string): void {
  hash.update(path.basename(place))
  if (!statSync(place).isDirectory()) return void hash.update(readFileSync(place))
  for (const name of readdirSync(place).sort()) digest(hash, path.join(place, name))
}

function newestFirst(shelf: string): string[] {
  const all = readdirSync(shelf).map((name) => path.join(shelf, name))
  return all.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
}
