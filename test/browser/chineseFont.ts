/**
 * Chinese letters for a machine that has none. Noto Sans SC comes from npm as about a hundred WOFF pieces per
 * weight; they are unwrapped once into a folder which fontconfig offers to the browser as the only fonts there
 * are. So every page is drawn with the same letters on every machine, and pages need no web font.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { madeOnce } from './madeOnce'
import { unwrapWoff } from './woff'

const source = path.dirname(require.resolve('@fontsource/noto-sans-sc/package.json'))
const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8')) as { version: string }
/** Normal text, and the two weights used for what stands out. */
const wanted = /-(400|600|700)-normal\.woff$/

/** Makes the fonts ready (0.5 s the first time) and answers the path of the fontconfig file that offers them. */
export async function chineseFontConfig(): Promise<string> {
  const folder = await madeOnce(`fonts-${version}`, unpackFonts)
  const file = path.join(folder, 'fonts.conf')
  // Whole paths: a relative one is taken from wherever the browser was started, and its cache would lie there.
  const places = `<dir>${folder}</dir><cachedir>${path.join(folder, 'cache')}</cachedir>`
  const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">'
  writeFileSync(file, `${head}<fontconfig>${places}</fontconfig>`)
  return file
}

function unpackFonts(folder: string): void {
  for (const file of readdirSync(path.join(source, 'files')).filter((name) => wanted.test(name))) {
    const font = unwrapWoff(readFileSync(path.join(source, 'files', file)))
    writeFileSync(path.join(folder, file.replace(/woff$/, 'ttf')), font)
  }
}
