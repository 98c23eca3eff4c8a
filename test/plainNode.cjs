/**
 * Rules and cloud are tested in Node's own context. Jest gives each file a context of its own, behind a Proxy; there
 * every `Array`, `JSON` or `Math` costs a call into C++, some twenty times what it costs in Node, and a third of the
 * time of the rules went into it (docs/decisions/checks.md). Modules are each file's own as before. What files do to
 * the process itself is put back here: the environment, the clock, the answers of `jest.spyOn`, and timers that still run:
 * the SDK's warning about a slow request outlives a request that failed, and would speak when its file is over.
 */
const vm = require('node:vm')
const { promisify } = require('node:util')
const { TestEnvironment } = require('jest-environment-node')
const { endContexts } = require('./contexts.cjs')

/** Where jest keeps what one file asked of it: retries, patience, who hears of each test. Others of Node stay. */
const ofJest = /^Symbol\((EVENT_HANDLERS|JEST_STATE_SYMBOL|TEST_TIMEOUT_SYMBOL|.*RETRY.*)\)$/

/** Jest compiles for the context of the environment, and has no name for "none". */
const own = vm.createContext()
const { compileFunction } = vm
vm.compileFunction = (code, parameters, options = {}) =>
  compileFunction(
    code,
    parameters,
    options.parsingContext === own ? { ...options, parsingContext: undefined } : options,
  )

module.exports = class PlainNode extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    const ofProject = { config: config.projectConfig, global: globalThis }
    this.global = globalThis
    this.moduleMocker = new this.moduleMocker.constructor(globalThis)
    this.fakeTimersModern = new this.fakeTimersModern.constructor(ofProject)
    this.names = new Set(Reflect.ownKeys(globalThis))
    this.variables = { ...process.env }
    this.watchTimers()
  }

  /** Node itself holds those that run; of those that are over nothing is held here. */
  watchTimers() {
    const { setTimeout } = globalThis
    const timers = []
    const watched = (...what) => {
      const timer = setTimeout(...what)
      timers.push(new WeakRef(timer))
      return timer
    }
    globalThis.setTimeout = Object.assign(watched, { [promisify.custom]: setTimeout[promisify.custom] })
    this.stopTimers = () => {
      globalThis.setTimeout = setTimeout
      for (const timer of timers) globalThis.clearTimeout(timer.deref())
    }
  }

  handleTestEvent({ name }) {
    if (name === 'teardown') endContexts()
  }

  async teardown() {
    this.moduleMocker.restoreAllMocks()
    this.fakeTimersModern.dispose()
    this.stopTimers()
    for (const name of Object.keys(process.env)) if (!(name in this.variables)) delete process.env[name]
    Object.assign(process.env, this.variables)
    for (const name of Reflect.ownKeys(globalThis))
      if (!this.names.has(name) && (typeof name === 'string' || ofJest.test(String(name))))
        delete globalThis[name]
  }

  getVmContext() {
    return own
  }
}
