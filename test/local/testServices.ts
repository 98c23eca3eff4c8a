/** A local cloud, without database unless it is given a schema, for tests of its services, in a folder of its own that is removed again. */
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { createLocalClock, type LocalClock } from '../../local/clock'
import { openDatabase, registerDatabase } from '../../local/database'
import { CallsInFlight } from '../../local/functions/callsInFlight'
import type { LocalCloudOptions } from '../../local/options'
import { type Services, startServices } from '../../local/services'
import { startAdminServer } from '../../local/wire/adminServer'

export interface TestServices extends Services {
  clock: LocalClock
  adminUrl: string
  dataDir: string
}

export const FIXTURE_FUNCTIONS = path.resolve(__dirname, '../fixtures/functions')

export async function startTestServices(options: Partial<LocalCloudOptions> = {}): Promise<TestServices> {
  const dataDir = await mkdtemp(path.join(os.tmpdir(), 'local-cloud-'))
  const clock = createLocalClock()
  const calls = new CallsInFlight()
  const admin = await startAdminServer({})
  const server = calls.around(admin)
  const now = () => Date.now() + (calls.current()?.clockOffset ?? clock.offset)
  const { schema } = options
  const database =
    schema && openDatabase({ path: path.join(dataDir, 'database'), schema, durable: false, now })
  if (database) registerDatabase(server, database)
  const services = await startServices(
    { dataDir, functionsDir: FIXTURE_FUNCTIONS, schema: {}, quiet: true, ...options },
    { server, calls, clock, now },
  )
  const close = async () => {
    await services.close()
    await admin.close()
    await database?.close()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { ...services, clock, adminUrl: admin.url, dataDir, close }
}
