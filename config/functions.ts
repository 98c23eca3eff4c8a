/**
 * Builds every folder of `cloudfunctions` that has a config.json into dist/cloudfunctions/<name>: one file, SDK
 * included, and beside it what is loaded late, since only a function's own folder is uploaded. Run: npx tsx config/functions.ts
 */
import { copyFile, mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { besideBundle, copyBeside } from './functions/besideBundle'
import { leaveOut } from './functions/leftOut'
import { lateEntries, lateFile, loadLate } from './functions/loadLate'

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
  // Its `main` is for old browsers and brings half of core-js.
  alias: { '@googlemaps/polyline-codec': '@googlemaps/polyline-codec/dist/index.esm.js' },
  // Not the project's: strict mode for the whole bundle breaks libraries written for the sloppy one (wechatpay's).
  tsconfigRaw: { compilerOptions: { alwaysStrict: false, strict: false } },
  plugins: [leaveOut, loadLate, besideBundle],
  logLevel: 'warning',
}

async function write(file: string, contents: Uint8Array | undefined): Promise<void> {
  if (!contents) throw new Error(`${file} was not built`)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, contents)
}

/**
 * Builds all functions into `target` and answers with their names. In one go, since they are made of much the same: a
 * module is read once, and a library that several load late is built once and written beside each.
 */
export async function buildFunctions(target = path.join(root, 'dist', 'cloudfunctions')): Promise<string[]> {
  const names = await functionNames()
  const entries = names.map((name) => [`${name}/index`, path.join(source, name, 'index.ts')])
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: { ...Object.fromEntries(entries), ...lateEntries },
    outdir: target,
    write: false,
    metafile: true,
  })
  const built = new Map(outputFiles.map(({ path: file, contents }) => [file, contents]))
  const asks = new Map(
    Object.entries(metafile.outputs).map(([file, { imports }]) => [path.resolve(file), imports]),
  )
  for (const name of names) {
    const output = path.join(target, name)
    const bundle = path.join(output, 'index.js')
    await rm(output, { recursive: true, force: true })
    await write(bundle, built.get(bundle))
    for (const { path: asked } of asks.get(bundle) ?? []) {
      const late = lateFile(asked)
      if (late) await write(path.join(output, late), built.get(path.join(target, late)))
      await copyBeside(asked, output)
    }
    for (const file of ['package.json', 'config.json']) {
      await copyFile(path.join(source, name, file), path.join(output, file))
    }
  }
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
