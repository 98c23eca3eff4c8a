/** The weapp build as a page in a browser, compiled once per build. */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { madeOnce } from '../browser/madeOnce'
import { buildPage } from '../weapp/glassEasel/buildPage'

const harness = path.resolve(__dirname, '../weapp/glassEasel')
/** Says what a bundle may leave out (`sideEffects`). */
const manifest = path.resolve(__dirname, '../../package.json')
const defaultDist = path.resolve(__dirname, '../../dist/weapp')

/** Answers the folder of the page for `dist`; compiles it when the build or the harness has changed. */
export async function weappPage(dist = defaultDist): Promise<string> {
  if (!existsSync(path.join(dist, 'app.json')))
    throw new Error(`Build the mini-program first: ${dist} is empty`)
  const state = [dist, newest(dist), newest(harness), statSync(manifest).mtimeMs].join()
  const name = createHash('sha256').update(state).digest('hex').slice(0, 12)
  return madeOnce(`weappPage-${name}`, (folder) => buildPage(dist, folder))
}

/** When the last change below `folder` was made (ms since 1970). */
function newest(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Math.max(...files.map((file) => statSync(path.join(file.parentPath, file.name)).mtimeMs))
}
