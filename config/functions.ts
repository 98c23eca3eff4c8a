/**
 * Builds every folder of `cloudfunctions` that has a config.json into dist/cloudfunctions/<name>: one file, SDK
 * included, and beside it what is loaded late, since only a function's own folder is uploaded. Run: npx tsx config/functions.ts
 */
import { copyFile, mkdir, readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { besideBundle } from './functions/besideBundle'
import { leaveOut } from './functions/leftOut'
import { loadLate } from './functions/loadLate'
import { onlyUsed } from './functions/onlyUsed'

const root = path.resolve(__dirname, '..')
const source = path.join(root, 'cloudfunctions')

const exists = (file: string) =>
  stat(file).then(
    () => true,
    () => false,
  )

async function functionNames(): Promise<string[]> {
  const names = await readdir(source)
  const deployed = await Promise.all(names.map((name) => exists(path.join(source, name, 'config.json'))))
  return names.filter((_, n) => deployed[n])
}

async function buildFunction(name: string, target: string): Promise<void> {
  const output = path.join(target, name)
  await mkdir(output, { recursive: true })
  const options: BuildOptions = {
    bundle: true,
    platform: 'node',
    target: 'node16',
    format: 'cjs',
    minify: true,
    // As it is written: escaped, a Chinese letter takes six bytes instead of three.
    charset: 'utf8',
    keepNames: false,
    legalComments: 'none',
    mainFields: ['main', 'module'],
    // Not the project's: strict mode for the whole bundle breaks libraries written for the sloppy one (wechatpay's).
    tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
    plugins: [leaveOut],
    logLevel: 'warning',
  }
  await build({
    ...options,
    entryPoints: [path.join(source, name, 'index.ts')],
    outfile: path.join(output, 'index.js'),
    plugins: [leaveOut, loadLate(output, options), besideBundle(output), onlyUsed],
  })
  for (const file of ['package.json', 'config.json']) {
    await copyFile(path.join(source, name, file), path.join(output, file))
  }
}

/** Builds all functions into `target` and answers with their names. */
export async function buildFunctions(target = path.join(root, 'dist', 'cloudfunctions')): Promise<string[]> {
  const names = await functionNames()
  await Promise.all(names.map((name) => buildFunction(name, target)))
  return names
}

if (require.main === module) {
  buildFunctions()
    .then((names) => console.log(`云函数已构建: ${names.join('、')}`))
    .catch((error) => {
      console.error(error)
      process.exitCode = 1
    })
}
