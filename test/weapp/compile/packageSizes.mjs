/**
 * How large the package and its subpackages are. WeChat refuses more than 2 MB each; the main package has the
 * tighter limit of our own, because it is what a resident waits for on a weak network.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

export const limits = { package: 2 * 1024 * 1024, main: 600 * 1024 }

/** Bytes by package: `main` and each subpackage by its root, as they lie on disk. */
export function packageSizes(dist) {
  const app = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''))
  const sizes = Object.fromEntries(['main', ...roots].map((name) => [name, 0]))
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const file = path.join(entry.parentPath, entry.name)
    const inside = path.relative(dist, file).split(path.sep).join('/')
    sizes[roots.find((root) => inside.startsWith(`${root}/`)) ?? 'main'] += statSync(file).size
  }
  return sizes
}

/**
 * Bytes that are fetched ahead (`preloadRule`), by the package in which one is then: WeChat takes as much for all pages of
 * a package together as one package may have, and fetches nothing where it is more.
 */
export function fetchedAhead(dist, sizes) {
  const { preloadRule = {} } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8'))
  const ahead = {}
  for (const [page, { packages }] of Object.entries(preloadRule)) {
    const from = Object.keys(sizes).find((root) => page.startsWith(`${root}/`)) ?? 'main'
    ahead[from] = new Set([...(ahead[from] ?? []), ...packages])
  }
  return Object.fromEntries(
    Object.entries(ahead).map(([from, roots]) => [
      `ahead of ${from}`,
      [...roots].reduce((sum, root) => sum + sizes[root], 0),
    ]),
  )
}

/** One sentence for each package, or what is fetched ahead together, that is too large. */
export function tooLarge(sizes) {
  return Object.entries(sizes).flatMap(([name, bytes]) => {
    const limit = name === 'main' ? limits.main : limits.package
    return bytes > limit ? [`${name}: ${bytes} bytes, allowed are ${limit}`] : []
  })
}
