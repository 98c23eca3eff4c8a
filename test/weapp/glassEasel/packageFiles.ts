/**
 * What lies in a built mini-program (`dist/weapp`), by path inside the package with forward slashes.
 * Every compile step reads through this, so all of them speak of the same files.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface PackageFiles {
  /** Folder on disk. */
  root: string
  paths: string[]
  /** Paths that end in `.ext`, in the order of the listing. */
  withExtension(...extensions: string[]): string[]
  text(file: string): string
}

/** Lists a built package. Throws when there is no `app.json`, because then nothing was built. */
export function readPackage(root: string): PackageFiles {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort()
  if (!paths.includes('app.json')) throw new Error(`No built mini-program in ${root}: app.json is missing`)
  return {
    root,
    paths,
    withExtension: (...extensions) =>
      paths.filter((file) => extensions.includes(path.extname(file).slice(1))),
    text: (file) => readFileSync(path.join(root, file), 'utf8'),
  }
}

/** `pages/today/index.wxml` → `pages/today/index`, the name the package itself uses. */
export function withoutExtension(file: string): string {
  return file.slice(0, file.length - path.extname(file).length)
}
