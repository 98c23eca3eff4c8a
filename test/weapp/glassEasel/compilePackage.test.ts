/** A package that is broken stops the build and is named. */
import type { PackageFiles } from './packageFiles'
import { compileScripts, compileSettings } from './compileScripts'
import { compileTemplates } from './compileTemplates'

function packageOf(texts: Record<string, string>): PackageFiles {
  return {
    root: '',
    paths: Object.keys(texts),
    withExtension: (extension) => Object.keys(texts).filter((file) => file.endsWith(`.${extension}`)),
    text: (file) => texts[file]!,
  }
}

describe('compiling the package', () => {
  it('stops at a template that cannot be read, with its line', () => {
    expect(() => compileTemplates(packageOf({ 'a.wxml': '<view>\n{{a</view>' }))).toThrow(/^a\.wxml:2: /)
  })

  it('stops at JSON that cannot be read', () => {
    expect(() => compileSettings(packageOf({ 'pages/a/a.json': '{,}' }))).toThrow(/^pages\/a\/a\.json: /)
  })

  it('hides the browser from scripts, as WeChat does', () => {
    const modules = compileScripts(
      packageOf({ 'a.js': 'exports.seen = [typeof window, typeof document, typeof fetch]' }),
    )
    const run = new Function(`return (${modules}).a`)() as (...given: unknown[]) => void
    const exports = {}
    run(undefined, undefined, exports)
    expect(exports).toEqual({ seen: ['undefined', 'undefined', 'undefined'] })
  })
})
