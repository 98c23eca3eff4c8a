/**
 * Puts the local cloud together: the admin server the SDK speaks to, the database and the other
 * services behind it, and the gateway for the browser. Everything it keeps is in `dataDir`.
 */
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { createLocalClock, type LocalClock } from './clock'
import { type Database, openDatabase, registerDatabase } from './database'
import { CallsInFlight } from './functions/callsInFlight'
import type { CallAs, FunctionService } from './functions/functionService'
import type { NetworkFaults } from './gateway/networkFaults'
import type { OpenApiControl } from './openapi/openApiService'
import type { LocalCloudOptions } from './options'
import type { PaymentControl } from './payment/payments'
import type { Persona } from './personas'
import type { GroupRobot } from './robot/groupRobot'
import type { FileStore } from './storage/fileStore'
import { startServices } from './services'
import { startAdminServer, type Trip } from './wire/adminServer'

export interface LocalCloud {
  /** Of the gateway. */
  url: string
  adminUrl: string
  /** Calls of the SDK so far: a round trip each. */
  requests(): number
  /** See `AdminServer.watch`. */
  watch(delay: number): () => Trip[]
  database: Database
  openApi: OpenApiControl
  functions: FunctionService
  faults: NetworkFaults
  /** WeChat merchant transfer. */
  payments: PaymentControl
  clock: LocalClock
  robot: GroupRobot
  /** What phones and functions stored, by path. */
  files: FileStore
  /** Errors: FunctionError with the platform's number. */
  call(name: string, event: unknown, as: CallAs): Promise<unknown>
  setPersonas(personas: Persona[]): void
  close(): Promise<void>
}

export async function startLocalCloud(given: LocalCloudOptions): Promise<LocalCloud> {
  const { dataDir, functionsDir } = given
  const options = { ...given, dataDir: path.resolve(dataDir), functionsDir: path.resolve(functionsDir) }
  mkdirSync(options.dataDir, { recursive: true })
  const clock = createLocalClock()
  const calls = new CallsInFlight()
  const now = () => Date.now() + (calls.current()?.clockOffset ?? clock.offset)
  const adminServer = await startAdminServer({ port: options.adminPort })
  const server = calls.around(adminServer)
  const { schema, durable } = options
  const database = openDatabase({ path: path.join(options.dataDir, 'database'), schema, durable, now })
  // A call that was killed leaves its transaction open. The cloud ends it after 30 s; nobody here waits so long.
  database.transactions.onStart = (end) => calls.current()?.atEnd.push(end)
  registerDatabase(server, database)
  const closeStore = async () => {
    await adminServer.close()
    await database.close()
  }
  const services = await startServices(options, { server, calls, clock, now }).catch(async (error) => {
    await closeStore()
    throw error
  })
  return {
    url: services.gateway.url,
    adminUrl: adminServer.url,
    requests: adminServer.requests,
    watch: adminServer.watch,
    database,
    openApi: services.openApi,
    functions: services.functions,
    faults: services.faults,
    payments: services.payments,
    robot: services.robot,
    files: services.files,
    clock,
    call: services.call,
    setPersonas: (personas) => services.personas.replace(personas),
    async close() {
      await services.close()
      await closeStore()
    },
  }
}
