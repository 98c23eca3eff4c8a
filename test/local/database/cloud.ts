/**
 * A cloud for one test file: a fresh store behind the real admin server, and the unmodified `wx-server-sdk`
 * pointed at it by the environment, as in a function.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DatabaseSchema } from '../../../config/database'
import { openDatabase, registerDatabase, type Database, type DatabaseOptions } from '../../../local/database'
import { startAdminServer } from '../../../local/wire/adminServer'

export interface TestCloud {
  database: Database
  /** `cloud.database()` of the SDK. */
  db: any
  close(): Promise<void>
}

const functionEnvironment = (url: string): Record<string, string> => ({
  TCB_CONTEXT_CNFG: JSON.stringify({ URL: url }),
  TCB_ENV: 'local',
  SCF_NAMESPACE: 'local',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TENCENTCLOUD_SECRETID: 'id',
  TENCENTCLOUD_SECRETKEY: 'key',
  TCB_CONTEXT_KEYS: '',
  WX_CONTEXT_KEYS: '',
})

export async function startCloud(
  schema: DatabaseSchema,
  options: Partial<DatabaseOptions> = {},
): Promise<TestCloud> {
  const path = mkdtempSync(join(tmpdir(), 'river-database-'))
  const database = openDatabase({ path, schema, now: Date.now, durable: false, ...options })
  const server = await startAdminServer({})
  registerDatabase(server, database)
  Object.assign(process.env, functionEnvironment(server.url))
  const cloud = require('wx-server-sdk')
  cloud.init({ env: 'local' })
  return {
    database,
    db: cloud.database(),
    close: async () => {
      await server.close()
      await database.close()
      rmSync(path, { recursive: true, force: true })
    },
  }
}

/** A refused call's `errCode` and message, as the product's code sees them. */
export async function refusalOf(call: Promise<unknown>): Promise<{ errCode: number; errMsg: string }> {
  const outcome = await call.then(
    () => undefined,
    (error) => error,
  )
  if (!outcome) throw new Error('the call was not refused')
  return { errCode: outcome.errCode, errMsg: outcome.errMsg ?? outcome.message }
}
