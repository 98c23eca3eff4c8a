/** Who uses a file, directly or over others, as esbuild finds it when it bundles; types weigh nothing, tsc looks at those. */
import { build, type BuildOptions } from 'esbuild'
import { root } from './command'

/** Importers of each file; paths from the top of the project. */
export type Graph = ReadonlyMap<string, readonly string[]>

/** @param entryPoints from the top of the project */
export async function importGraph(
  entryPoints: readonly string[],
  options: BuildOptions = {},
): Promise<Graph> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [...entryPoints],
    bundle: true,
    packages: 'external',
    outdir: 'unwritten',
    write: false,
    metafile: true,
    logLevel: 'error',
    ...options,
  })
  const importers = new Map<string, string[]>()
  for (const [file, { imports }] of Object.entries(metafile!.inputs))
    for (const { path } of imports) importers.set(path, [...(importers.get(path) ?? []), file])
  return importers
}

/** The files themselves and all that use them. */
export function usersOf(files: readonly string[], graph: Graph): Set<string> {
  const users = new Set(files)
  for (const user of users) for (const importer of graph.get(user) ?? []) users.add(importer)
  return users
}
