/**
 * The process a cloud function lives in: loads `<folder>/index.js` once and runs its `main` for one
 * call at a time, as an instance on the platform does. Openid and source are set as environment
 * variables before each call, because that is where wx-server-sdk reads them (`getWXContext`).
 * This file is bundled alone and started with the function's folder as its argument.
 */
import { createRequire } from 'node:module'
import path from 'node:path'
import { keepCompiled } from './compiledCode'
import type { WorkerAnswer, WorkerCall } from './workerProtocol'
import { installMovableClock, setClockOffset } from './workerClock'

type Main = (event: unknown, context: unknown) => unknown

const folder = path.resolve(process.argv[2] ?? '.')
// The SDK reads some forty variables a request, and Node asks the system for each; a plain object holds the same text.
process.env = { ...process.env }
const callVariables = (process.env.CALL_VARIABLES ?? '').split(',').filter(Boolean)
delete process.env.CALL_VARIABLES

let loaded: Main | undefined

/** Loading is tried at start, and again by each call while it fails, so that the caller gets the reason. */
function loadMain(): Main {
  if (loaded) return loaded
  const exported = createRequire(path.join(folder, 'index.js'))(path.join(folder, 'index.js')) as {
    main?: Main
  }
  if (typeof exported.main !== 'function')
    throw new TypeError(`${path.basename(folder)}/index.js exports no main`)
  return (loaded = exported.main)
}

function enterCall(call: WorkerCall): void {
  for (const name of callVariables) {
    const value = call.environment[name]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
  setClockOffset(call.clockOffset)
}

function describe(error: unknown): { name: string; message: string; stack: string } {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' }
  const message = typeof error === 'object' && error !== null ? JSON.stringify(error) : String(error)
  return { name: 'Error', message, stack: message }
}

async function run(call: WorkerCall): Promise<WorkerAnswer> {
  try {
    enterCall(call)
    const result = await loadMain()(JSON.parse(call.event), call.context)
    return { id: call.id, result: JSON.stringify(result) ?? 'null' }
  } catch (error) {
    return { id: call.id, error: describe(error) }
  }
}

const called = keepCompiled(folder)
installMovableClock()
process.on('disconnect', () => process.exit(0))
process.on('message', (call: WorkerCall) => {
  void run(call).then((answer) => {
    process.send?.(answer)
    called()
  })
})
try {
  loadMain()
} catch {
  // The first call reports it.
}
process.send?.({ loaded: true })
