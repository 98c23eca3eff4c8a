/**
 * Components are tested in one window. A window, React and what looks for elements cost far more to start than most
 * files of tests take (docs/decisions/checks.md), so they are started once for all files of a run, and what all files
 * import is compiled once. Modules of ours and their stand-ins are each file's own as before; what a file does to the
 * window is put back here.
 */
const { isBuiltin } = require('node:module')
const { setTimeout: pause } = require('node:timers/promises')
const vm = require('node:vm')
const { TestEnvironment } = require('jest-environment-jsdom')
const { endContexts } = require('./contexts.cjs')

/** They remember nothing of a screen that is gone; what React still has to do is waited for below. */
const shared = /\/node_modules\/(react|react-dom|scheduler|aria-query|dom-accessibility-api|pretty-format)\//

/** The environment of the first file, which is that of all. */
let first = null
/** By file name. */
const compiled = new Map()
let scheduler = null

/** Like `run`, the body of a module, which then runs only the first time; later it hands out what it exported. */
function runOnce(run) {
  let known = null
  return function body(loading, exports, ask, ...others) {
    if (!known) {
      const begun = Object.create(loading, {
        exports: { value: exports, writable: true, enumerable: true, configurable: true },
        // React asks for Node's timers late, when the file that brought it here may be over.
        require: { value: (name) => (isBuiltin(name) ? require(name) : ask(name)) },
      })
      run.call(exports, begun, exports, begun.require, ...others)
      known = begun.exports
      if (loading.filename.includes('/scheduler/cjs/')) scheduler = known
    }
    loading.exports = known
  }
}

const { compileFunction } = vm
vm.compileFunction = (code, parameters, options = {}) => {
  if (!first || options.parsingContext !== first.getVmContext())
    return compileFunction(code, parameters, options)
  const { filename } = options
  const known = compiled.get(filename)
  if (known?.code === code) return known.run
  const body = compileFunction(code, parameters, options)
  const run = shared.test(filename) ? runOnce(body) : body
  compiled.set(filename, { code, run })
  return run
}

/** What is done to an object after this, the answer undoes. `own` is where all names of its own are seen. */
function keep(object, own = object) {
  const kept = Object.getOwnPropertyDescriptors(own)
  return () => {
    for (const name of Reflect.ownKeys(own))
      if (!Object.hasOwn(kept, name)) Reflect.deleteProperty(object, name)
    for (const name of Reflect.ownKeys(kept)) {
      const now = Object.getOwnPropertyDescriptor(own, name)
      const { value, get, set } = kept[name]
      if (!now || now.value !== value || now.get !== get || now.set !== set)
        Object.defineProperty(object, name, kept[name])
    }
  }
}

/** Who listens to a window or its document after this, the answer sends away. */
function keepListeners(target) {
  const { addEventListener, removeEventListener } = target
  let listening = []
  target.addEventListener = (...what) => {
    listening.push(what)
    addEventListener.apply(target, what)
  }
  target.removeEventListener = (...what) => {
    listening = listening.filter(([type, listener]) => type !== what[0] || listener !== what[1])
    removeEventListener.apply(target, what)
  }
  return () => listening.splice(0).forEach((what) => removeEventListener.apply(target, what))
}

/** The constructors of a window and what all their objects have, those of the language too. */
const kinds = (own) =>
  Object.values(Object.getOwnPropertyDescriptors(own))
    .map(({ value }) => value)
    .filter((value) => typeof value === 'function' && value.prototype)
    .flatMap((kind) => [kind, kind.prototype])

module.exports = class OneWindow extends TestEnvironment {
  constructor(config, context) {
    if (first) {
      first.speakTo(context.console)
      return first
    }
    super(config, context)
    first = this
    const { window } = this.dom
    const { document, navigator, process: node } = window
    const listeners = [window, document].map(keepListeners)
    // A window seen from outside hides most of its names; its context does not.
    const own = this.getVmContext()
    const objects = [document, navigator, node, node.env, ...new Set(kinds(own))].map((each) => keep(each))
    this.undo = [...listeners, keep(window, own), ...objects]
    this.last = { timer: 0, frame: 0 }
  }

  speakTo(ears) {
    const { virtualConsole } = this.dom
    virtualConsole.removeAllListeners()
    virtualConsole.sendTo(ears, { omitJSDOMErrors: true })
    virtualConsole.on('jsdomError', (error) => ears.error(error))
  }

  async handleTestEvent({ name }) {
    if (name === 'teardown') endContexts()
    // What React has begun it ends in the same file: a timer of its own that never came would stop it for ever.
    if (name === 'run_finish') while (scheduler?.unstable_getFirstCallbackNode()) await pause()
  }

  async teardown() {
    const { window, cookieJar } = this.dom
    const { document } = window
    this.moduleMocker.restoreAllMocks()
    this.fakeTimers.dispose()
    this.fakeTimersModern.dispose()
    this.undo.forEach((undo) => undo())
    this.stopTimers(window)
    const empty = document.createElement('html')
    empty.append(document.createElement('head'), document.createElement('body'))
    document.documentElement.replaceWith(empty)
    document.getSelection().removeAllRanges()
    window.localStorage.clear()
    window.sessionStorage.clear()
    cookieJar.removeAllCookiesSync()
    window.history.replaceState(null, '', '/')
  }

  /** jsdom numbers timers one after the other, and frames likewise. */
  stopTimers(window) {
    const { timer, frame } = this.last
    this.last = { timer: window.setTimeout(() => {}), frame: window.requestAnimationFrame(() => {}) }
    for (let each = timer; each <= this.last.timer; each += 1) window.clearTimeout(each)
    for (let each = frame; each <= this.last.frame; each += 1) window.cancelAnimationFrame(each)
  }
}
