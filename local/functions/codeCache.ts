/**
 * What V8 made of a function's code, kept for the next process that loads the same: a third of a start. The cloud
 * starts functions cold; how long that takes is measured apart (test/bench/coldStart.ts).
 */
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

/** Bytes before the kept code that say what it was made from. */
const markBytes = 32

/** As `require` does. One file a function is kept in `folder`; made from other code, or for another Node, it is made anew. */
export function requireKept(file: string, folder: string): unknown {
  const source = readFileSync(file, 'utf8')
  const mark = createHash('sha256').update(source).digest()
  const kept = path.join(folder, path.basename(path.dirname(file)))
  const cachedData = read(kept, mark)
  const script = new vm.Script(Module.wrap(source), { filename: file, cachedData })
  const module = { exports: {} as unknown }
  script.runInThisContext()(module.exports, createRequire(file), module, file, path.dirname(file))
  if (!cachedData || script.cachedDataRejected) keep(kept, Buffer.concat([mark, script.createCachedData()]))
  return module.exports
}

function read(kept: string, mark: Buffer): Buffer | undefined {
  try {
    const bytes = readFileSync(kept)
    return bytes.subarray(0, markBytes).equals(mark) ? bytes.subarray(markBytes) : undefined
  } catch {
    return undefined
  }
}

/** Processes start side by side: none finds half a file. Without the disk it goes on as well. */
function keep(kept: string, bytes: Buffer): void {
  try {
    mkdirSync(path.dirname(kept), { recursive: true })
    const mine = `${kept}.${process.pid}`
    writeFileSync(mine, bytes)
    renameSync(mine, kept)
  } catch {
    // The next process tries again.
  }
}
