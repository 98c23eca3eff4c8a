/**
 * WXML and WXS → one JavaScript expression, by WeChat's own template compiler.
 * A template the compiler cannot read would render as nothing, so it stops the build.
 */
import { TmplGroup } from 'glass-easel-template-compiler'
import { withoutExtension, type PackageFiles } from './packageFiles'

interface Diagnostic {
  isError: boolean
  message: string
  path: string
  startLine: number
}

/** Returns an expression that evaluates to `{ [template path]: template }`. Throws on the first broken template. */
export function compileTemplates(files: PackageFiles): string {
  const group = new TmplGroup()
  for (const file of files.withExtension('wxs')) group.addScript(withoutExtension(file), files.text(file))
  for (const file of files.withExtension('wxml')) {
    const found: Diagnostic[] = group.addTmpl(withoutExtension(file), files.text(file)) ?? []
    const error = found.find((diagnostic) => diagnostic.isError)
    if (error) throw new Error(`${file}:${error.startLine + 1}: ${error.message}`)
  }
  return group.getTmplGenObjectGroups()
}
