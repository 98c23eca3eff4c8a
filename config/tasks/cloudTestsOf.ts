/**
 * Which folders of tests run the functions that a change touches. They run the built functions and import none of
 * them, so the imports of the functions lead: a change in patrols reaches the push that counts them.
 */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './command'
import { importGraph, usersOf } from './importGraph'

const all = 'test/cloudfunctions'
const functions = [
  'api',
  'clock',
  'documents',
  'events',
  'office',
  'oversight',
  'pictures',
  'supervision',
].map((name) => `cloudfunctions/${name}/index.ts`)

/** What no function imports, and yet all of them run on. */
const ground = /^(local\/|config\/(functions|database)|package-lock\.json|test\/cloudfunctions\/town\.ts)/

/** @param files paths from the top of the project */
export async function cloudTestsOf(files: readonly string[]): Promise<string[]> {
  if (files.some((file) => ground.test(file))) return [all]
  const graph = await importGraph(functions, { platform: 'node' })
  const touched = [...usersOf(files, graph)].flatMap(
    (file) => /^cloudfunctions\/(?:modules\/)?([^/]+)\//.exec(file)?.[1] ?? [],
  )
  if (touched.length === 0) return []
  const rooms = new Set([
    ...readdirSync(path.join(root, 'cloudfunctions')),
    ...readdirSync(path.join(root, 'cloudfunctions', 'modules')),
  ])
  // Tests of no single room look at the whole.
  return readdirSync(path.join(root, all))
    .filter((name) => (rooms.has(name) ? touched.includes(name) : !/^[^.]+\.ts$/.test(name)))
    .map((name) => `${all}/${name}`)
    .sort()
}
