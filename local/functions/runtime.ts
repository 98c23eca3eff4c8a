/** Starts what runs the functions: their program, their log, the service that calls them, their timers. */
import path from 'node:path'
import type { LocalClock } from '../clock'
import { DEFAULT_ENV, type LocalCloudOptions } from '../options'
import type { AdminServer } from '../wire/adminServer'
import type { CallsInFlight } from './callsInFlight'
import type { FunctionDefinition } from './definition'
import { processEnvironment } from './environment'
import { openFunctionLog } from './functionLog'
import { FunctionService } from './functionService'
import { FunctionInstance } from './instance'
import { registerInvoke } from './invokeAction'
import { startTimers } from './timers'
import { buildWorkerProgram } from './workerProgram'

export interface FunctionRuntime {
  functions: FunctionService
  close(): Promise<void>
}

const MOST_INSTANCES = 4

export async function startFunctions(
  options: LocalCloudOptions,
  parts: { server: AdminServer; calls: CallsInFlight; clock: LocalClock },
): Promise<FunctionRuntime> {
  const { server, calls, clock } = parts
  const { functionsDir, env = DEFAULT_ENV } = options
  const program = await buildWorkerProgram(path.join(options.dataDir, 'program'))
  const log = openFunctionLog(path.join(options.dataDir, 'logs'), options.quiet ?? false)

  const startInstance = ({ name, folder, memoryMegabytes }: FunctionDefinition) =>
    new FunctionInstance({
      program,
      folder,
      memoryMegabytes,
      environment: processEnvironment({
        adminUrl: server.url,
        env,
        functionName: name,
        own: options.functionEnvironment ?? {},
      }),
      print: (text) => log.print(name, text),
    })
  const mostInstances = options.mostInstances ?? MOST_INSTANCES
  const clockOffset = () => clock.offset
  const functions = new FunctionService({
    functionsDir,
    env,
    calls,
    clockOffset,
    startInstance,
    mostInstances,
  })
  registerInvoke(server, functions, calls)
  const timers = options.timers === false ? undefined : startTimers(functionsDir, functions, clock, log.print)
  return {
    functions,
    async close() {
      timers?.close()
      await functions.close()
      await log.close()
    },
  }
}
