/**
 * What V8 made of a function's code, kept for the next process of the same build: half of a start is compiling. It
 * changes nothing but time. V8 refuses what another version of it made; whether the source is the same we look ourselves.
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Script } from 'node:vm'

/** Bytes of source; less is compiled sooner than looked up. */
const worthwhile = 50_000
/** What is kept does not know any more how to `import()`: V8 leaves the way to it out (Node's ERR_VM_DYNAMIC_IMPORT_CALLBACK_MISSING). */
const imports = /\bimport\(/
/** Calls after which most of what is ever called has been compiled, as V8 compiles what is called only. */
const enough = 10

interface Compiled {
  readonly keptAs: string
  readonly digest: Buffer
  readonly script: Script
}

/**
 * From now on what lies in the folder of a function is loaded with what is kept beside the folder of all functions, never
 * in one: those are uploaded. Answers what is to be told of each call: after some of them what is new is kept.
 */
export function keepCompiled(folder: string): () => void {
  const home = realpathSync(folder)
  const store = path.join(home, '../../.compiled')
  const fresh: Compiled[] = []
  let calls = 0
  // Deprecated for what it was meant for, but the only place where Node 20 lets the loading of a module be changed.
  const { extensions } = createRequire(path.join(home, 'index.js'))
  const ordinary = extensions['.js']!
  extensions['.js'] = (module, file) => {
    const source = file.startsWith(home + path.sep) ? readFileSync(file, 'utf8') : ''
    if (source.length < worthwhile || imports.test(source)) return ordinary(module, file)
    const name = [path.basename(home), ...path.relative(home, file).split(path.sep)].join('-')
    const keptAs = path.join(store, name)
    const digest = createHash('sha256').update(source).digest()
    const cachedData = kept(keptAs, digest)
    const script = compiled(source, file, cachedData)
    if (!cachedData || script.cachedDataRejected) {
      fresh.push({ keptAs, digest, script })
      calls = 0
    }
    const run = script.runInThisContext() as (...given: unknown[]) => void
    run.call(module.exports, module.exports, createRequire(file), module, file, path.dirname(file))
  }
  return () => {
    if (fresh.length === 0 || ++calls < enough) return
    for (const each of fresh.splice(0)) write(store, each)
  }
}

const before = '(function (exports, require, module, __filename, __dirname) { '

/** Wrapped as Node wraps a module (CommonJS); lines and columns are those of the file. */
const compiled = (source: string, filename: string, cachedData?: Buffer) =>
  new Script(`${before}${source}\n})`, {
    ...{ filename, cachedData, columnOffset: -before.length },
  })

/** The digest of the source first, then what V8 made of it. */
function kept(file: string, digest: Buffer): Buffer | undefined {
  try {
    const all = readFileSync(file)
    return all.subarray(0, digest.length).equals(digest) ? all.subarray(digest.length) : undefined
  } catch {
    return undefined
  }
}

/**
 * In one step, since others read meanwhile and this process may be killed at any moment. Where nothing can be written,
 * only time is lost.
 */
function write(store: string, { keptAs, digest, script }: Compiled): void {
  const half = `${keptAs}.${process.pid}`
  try {
    mkdirSync(store, { recursive: true })
    writeFileSync(half, Buffer.concat([digest, script.createCachedData()]))
    renameSync(half, keptAs)
  } catch {
    // The next process compiles for itself.
  }
}
