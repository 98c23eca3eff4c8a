/**
 * Turns a built mini-program into a static web page that runs it on glass-easel, WeChat's own component
 * engine, so that the code which goes to the phone can be tapped through in an ordinary browser.
 *
 *     npx tsx test/weapp/glassEasel/buildPage.ts dist/weapp .cache/weappPage
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { compileScripts, compileSettings } from './compileScripts'
import { compileStyles } from './compileStyles'
import { compileTemplates } from './compileTemplates'
import { readPackage, type PackageFiles } from './packageFiles'

const html = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<body>
<script src="package.js"></script>
<script src="runtime.js"></script>
`

/**
 * Writes `index.html`, `package.js` (the mini-program), `runtime.js` (engine, components, `wx`) and the
 * package's pictures to `out`, replacing what was there. Throws on a template, style or JSON that is broken.
 */
export async function buildPage(dist: string, out: string): Promise<void> {
  const files = readPackage(path.resolve(dist))
  const page = path.resolve(out)
  rmSync(page, { recursive: true, force: true })
  mkdirSync(page, { recursive: true })
  writeFileSync(path.join(page, 'package.js'), compilePackage(files))
  writeFileSync(path.join(page, 'index.html'), html)
  for (const file of files.withExtension(
    'png',
    'jpg',
    'jpeg',
    'svg',
    'gif',
    'webp',
    'woff',
    'woff2',
    'ttf',
  )) {
    cpSync(path.join(files.root, file), path.join(page, file))
  }
  await build({
    entryPoints: [path.join(__dirname, 'runtime/boot.ts')],
    outfile: path.join(page, 'runtime.js'),
    bundle: true,
    format: 'iife',
    target: 'es2022',
    alias: { 'glass-easel': require.resolve('glass-easel/dist/glass_easel.all.es.js') },
    loader: { '.css': 'text' },
    logLevel: 'error',
  })
}

function compilePackage(files: PackageFiles): string {
  return [
    'window.__package = {',
    `templates: (${compileTemplates(files)}),`,
    `modules: ${compileScripts(files)},`,
    `settings: ${compileSettings(files)},`,
    `styles: ${compileStyles(files)},`,
    '}',
  ].join('\n')
}

if (require.main === module) {
  const [dist, out] = process.argv.slice(2)
  if (!dist || !out) throw new Error('Usage: buildPage <dist/weapp> <folder for the page>')
  void buildPage(dist, out)
}
