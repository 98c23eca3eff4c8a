/**
 * WXSS → CSS: imports are put in place, `rpx` becomes a share of the screen's width (750 rpx = the width),
 * and built-in element names get the prefix under which the browser knows them (`view` → `wx-view`).
 */
import path from 'node:path'
import postcss, { type AtRule, type Root } from 'postcss'
import { withoutExtension, type PackageFiles } from './packageFiles'

/** A word that stands where an element's name stands: at the start, or after a combinator or an opening bracket. */
const elementName = /(^|[\s>+~(,])([a-z][a-z-]*)(?![\w(-])/g

/** Elements that the package may name in a selector; everything else is left alone (`from`, `to`, classes). */
const builtIn = new Set(
  (
    'page view text button input textarea image scroll-view swiper swiper-item switch picker picker-view map canvas ' +
    'form label icon progress navigator radio radio-group checkbox checkbox-group slider cover-view cover-image rich-text'
  ).split(' '),
)

/** Returns an object literal `{ [path]: css }`. */
export function compileStyles(files: PackageFiles): string {
  const entries = files
    .withExtension('wxss')
    .map((file) => [withoutExtension(file), compileSheet(files, file).toString()])
  return JSON.stringify(Object.fromEntries(entries))
}

function compileSheet(files: PackageFiles, file: string): Root {
  const sheet = postcss.parse(files.text(file), { from: file })
  sheet.walkAtRules('import', (rule) => putInPlace(files, file, rule))
  sheet.walkDecls((declaration) => {
    declaration.value = declaration.value
      .replace(/(-?[\d.]+)rpx\b/g, (_, size: string) => `${Number(size) / 7.5}vw`)
      .replace(/(-?[\d.]+)vh\b/g, 'calc($1 * var(--vh))')
  })
  sheet.walkRules((rule) => {
    rule.selector = rule.selector.replace(elementName, (whole, before: string, name: string) =>
      builtIn.has(name) ? `${before}wx-${name}` : whole,
    )
  })
  return sheet
}

function putInPlace(files: PackageFiles, file: string, rule: AtRule) {
  const target = rule.params.replace(/^url\(|\)$|["']/g, '')
  const found = target.startsWith('/') ? target.slice(1) : path.posix.join(path.posix.dirname(file), target)
  if (!files.paths.includes(found)) throw new Error(`${file}: imports ${target}, which is not in the package`)
  rule.replaceWith(compileSheet(files, found))
}
