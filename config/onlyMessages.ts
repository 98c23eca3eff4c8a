/**
 * At the end of a build Taro asks webpack for all it knows, of every module and chunk, and prints errors and warnings:
 * these alone are gathered.
 */
import type { Compiler } from 'webpack'

export class OnlyMessages {
  apply(compiler: Compiler): void {
    compiler.hooks.compilation.tap('OnlyMessages', ({ hooks }) =>
      hooks.statsNormalize.tap('OnlyMessages', (options) => {
        options.all ??= false
        options.errors ??= true
        options.warnings ??= true
        options.errorDetails ??= true
        options.moduleTrace ??= true
      }),
    )
  }
}
