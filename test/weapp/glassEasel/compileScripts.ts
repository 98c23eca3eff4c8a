/**
 * JavaScript modules → functions by path. In WeChat a module sees no browser: `window`, `document`, `fetch`
 * and the like do not exist there. They are made parameters that nobody fills, so code that reaches for
 * them fails here as it would on the phone.
 */
import { withoutExtension, type PackageFiles } from './packageFiles'

/** Given to every module, in this order (see runtime/modules.ts). */
const given = [
  'require',
  'module',
  'exports',
  'wx',
  'App',
  'Page',
  'Component',
  'Behavior',
  'getApp',
  'getCurrentPages',
  'globalThis',
  'global',
]

const hidden =
  'window document self location navigator localStorage sessionStorage history indexedDB caches crypto ' +
  'XMLHttpRequest fetch Headers Request Response FormData URL URLSearchParams Blob File FileReader WebSocket ' +
  'Worker AbortController MutationObserver ResizeObserver IntersectionObserver HTMLElement Element Node Image ' +
  'Event CustomEvent requestAnimationFrame cancelAnimationFrame getComputedStyle matchMedia alert confirm prompt ' +
  'screen frames top parent TextEncoder TextDecoder atob btoa structuredClone queueMicrotask'

/** Returns an object literal `{ [module path]: function }`. */
export function compileScripts(files: PackageFiles): string {
  const parameters = [...given, ...hidden.split(' ')].join(',')
  const entries = files
    .withExtension('js')
    .map(
      (file) => `${JSON.stringify(withoutExtension(file))}: function (${parameters}) {${files.text(file)}\n}`,
    )
  return `{\n${entries.join(',\n')}\n}`
}

/** Returns an object literal `{ [path]: parsed JSON }`. Throws with the file's name on a syntax error. */
export function compileSettings(files: PackageFiles): string {
  const entries = files.withExtension('json').map((file) => {
    try {
      return [withoutExtension(file), JSON.parse(files.text(file)) as unknown]
    } catch (error) {
      throw Object.assign(new Error(`${file}: ${(error as Error).message}`), { cause: error })
    }
  })
  return JSON.stringify(Object.fromEntries(entries))
}
