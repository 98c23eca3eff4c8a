/** Compiles a built mini-program with WeChat's own compiler, offline: nothing is uploaded, no key of WeChat is used. */
import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { miniprogramCi } from './miniprogramCi.mjs'
import { scriptsParse } from './scriptsParse.mjs'

/** The compiler looks into templates and styles only when it makes them small; scripts see `scriptsParse.mjs`. */
const setting = { es6: false, minify: true, minifyJS: false, minifyWXML: true, minifyWXSS: true }

/**
 * Compiles the package in `dist`; answers the number of files in the result. Rejects with the compiler's message
 * on a missing page, JSON it cannot read, or a script, template or style with a wrong syntax.
 */
export async function compilePackage(dist) {
  const ci = miniprogramCi()
  await scriptsParse(dist)
  const work = mkdtempSync(path.join(tmpdir(), 'weapp-compile-'))
  try {
    const project = new ci.Project({
      appid: 'wx0000000000000000',
      type: 'miniProgram',
      projectPath: path.resolve(dist),
      privateKeyPath: throwAwayKey(work),
      ignores: [],
    })
    // The real attributes of an app are asked from WeChat's server; the limits of an ordinary app do.
    project.attr = async () => ci.DefaultProjectAttr
    const options = { project, setting, onProgressUpdate: () => {} }
    const result = await ci.getCompiledResult(options, path.join(work, 'compiled.zip'))
    return Object.keys(result).length
  } finally {
    rmSync(work, { recursive: true, force: true })
  }
}

/** The compiler insists on a key, which only an upload would use. */
function throwAwayKey(folder) {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const file = path.join(folder, 'private.key')
  writeFileSync(file, privateKey.export({ type: 'pkcs1', format: 'pem' }))
  return file
}
