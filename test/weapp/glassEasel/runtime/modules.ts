/**
 * Loads the package's modules as WeChat does: `require` between files, `Page` and `Component` bound to the
 * file that is being loaded, components before the page that uses them.
 */
import { codeSpace } from './engine'
import { withPlainEvents } from './events'
import { appSettings, built } from './built'

type Definition = Record<string, unknown>
interface Constructors {
  Page(definition: Definition): void
  Component(definition: Definition): void
  Behavior(definition: Definition): unknown
}
interface Module {
  exports: unknown
}

const loaded = new Map<string, Module>()
const registered = new Set<string>()
let app: Definition = {}
let currentPages: () => unknown[] = () => []
let wx: unknown

/** Names of JavaScript itself that a module may reach through `globalThis`. */
const language =
  'Object Array Function String Number Boolean Symbol BigInt Math JSON Date RegExp Error TypeError RangeError ' +
  'SyntaxError Map Set WeakMap WeakSet WeakRef Promise Proxy Reflect ArrayBuffer DataView Uint8Array ' +
  'Uint8ClampedArray Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array parseInt ' +
  'parseFloat isNaN isFinite encodeURIComponent decodeURIComponent encodeURI decodeURI console Intl'
const bound = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval']

/** Runs the package's `app.js` and answers what it gave to `App()`. */
export function loadApp(givenWx: unknown, pages: () => unknown[]): Definition {
  wx = givenWx
  currentPages = pages
  const nothing = () => undefined
  requireModule('app', { Page: nothing, Component: nothing, Behavior: nothing })
  return app
}

/** Loads a page or component, and first what its JSON says it uses. Loading twice does nothing. */
export function loadComponent(path: string): void {
  if (registered.has(path)) return
  registered.add(path)
  const used = { ...appSettings.usingComponents, ...built.settings[path]?.usingComponents }
  for (const target of Object.values(used)) loadComponent(resolvePath(path, target))
  codeSpace.globalComponentEnv({}, path, () => undefined)
  codeSpace.componentEnv(path, (environment) => {
    const { Page, Component, Behavior } = environment as unknown as Constructors
    requireModule(path, {
      Page: (definition) => Page(withPlainEvents(definition)),
      Component: (definition) => {
        const methods = withPlainEvents((definition.methods ?? {}) as Definition)
        Component({ ...definition, methods })
      },
      Behavior,
    })
  })
}

function requireModule(path: string, constructors: Constructors): unknown {
  const known = loaded.get(path)
  if (known) return known.exports
  const run = built.modules[path]
  if (!run) throw new Error(`The package has no module ${path}.js`)
  const module: Module = { exports: {} }
  loaded.set(path, module)
  const require = (target: string) =>
    requireModule(resolvePath(path, target.replace(/\.js$/, '')), constructors)
  const { Page, Component, Behavior } = constructors
  const App = (definition: Definition) => (app = definition)
  run(
    require,
    module,
    module.exports,
    wx,
    App,
    Page,
    Component,
    Behavior,
    () => app,
    () => currentPages(),
    world(),
    world(),
  )
  return module.exports
}

let theWorld: Record<string, unknown> | undefined

/** The `globalThis` a module sees: the language and timers, nothing of the browser. */
function world(): Record<string, unknown> {
  if (theWorld) return theWorld
  const browser = globalThis as unknown as Record<string, unknown>
  const made: Record<string, unknown> = { wx }
  for (const name of language.split(' ')) made[name] = browser[name]
  for (const name of bound) {
    made[name] = (...given: unknown[]) => (browser[name] as (...all: unknown[]) => unknown)(...given)
  }
  made.globalThis = made.global = made
  return (theWorld = made)
}

/** `../../comp` as seen from `pages/today/index` → `comp`; a leading slash starts at the package's top. */
export function resolvePath(from: string, target: string): string {
  const base = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') base.pop()
    else if (part && part !== '.') base.push(part)
  }
  return base.join('/')
}
