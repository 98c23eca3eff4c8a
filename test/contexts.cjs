/**
 * Each file's jest follows its tests through all they wait for, and goes on following when they are over: after ninety
 * files in one process each promise was written into ninety lists, a tenth of all the time.
 */
const { AsyncLocalStorage } = require('node:async_hooks')

const followed = new Set()
const { run } = AsyncLocalStorage.prototype
AsyncLocalStorage.prototype.run = function follow(...what) {
  followed.add(this)
  return run.apply(this, what)
}

/** For when a file is over. */
function endContexts() {
  followed.forEach((context) => context.disable())
  followed.clear()
}

module.exports = { endContexts }
