/**
 * Whether WeChat's compiler can read the scripts. It reads them only to make them small, which costs four times what
 * reading does, and ours are small already; so they are only read, by the library the compiler brings for it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { partOfCompiler } from './miniprogramCi.mjs'

const onlyRead = { compress: false, mangle: false, format: { ast: true, code: false } }

/** Rejects with the first script that has a wrong syntax, named by its `path` in `dist`. */
export async function scriptsParse(dist) {
  const { minify } = partOfCompiler('terser')
  for (const file of readdirSync(dist, { recursive: true }).filter((name) => name.endsWith('.js')))
    await minify(readFileSync(path.join(dist, file), 'utf8'), onlyRead).catch(({ message, line, col }) => {
      throw Object.assign(new Error(`${message} (${line}:${col})`), { path: file })
    })
}
