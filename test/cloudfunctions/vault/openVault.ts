/**
 * The vault's functions in this process, over the real SDK on the town's local cloud: for what has no action of its
 * own. The SDK reads the environment when it is loaded, so the modules are loaded after it is set.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type * as jobsModule from '../../../cloudfunctions/kit/jobs'
import type * as vaultModule from '../../../cloudfunctions/modules/vault'
import type { CallContext } from '../../../cloudfunctions/platform/context'
import type * as transactModule from '../../../cloudfunctions/platform/transact'
import { done } from '../../../domain/contract/answer'
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import { openTown, townTime, vaultKeys } from '../town'

type Vault = typeof vaultModule
type Entry = Parameters<Vault['enterReporter']>[1]

export async function openVault() {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'vault-'))
  const town = await openTown({ dataDir })
  Object.assign(process.env, sdkEnvironment(town.cloud.adminUrl, DEFAULT_ENV), vaultKeys)
  const vault = require('../../../cloudfunctions/modules/vault') as Vault
  const { transact } = require('../../../cloudfunctions/platform/transact') as typeof transactModule
  const { strike } = require('../../../cloudfunctions/kit/jobs') as typeof jobsModule
  let calls = 0

  const contextOf = (openid: string, now = townTime()): CallContext => {
    const requestId = `call-${++calls}`
    return {
      action: 'report.test',
      now,
      sentAt: now,
      requestId,
      openid,
      byClock: openid === '',
      caller: null,
    }
  }

  return {
    town,
    /** What the functions printed so far. */
    functionLog: () => readFileSync(path.join(dataDir, 'logs', 'functions.log'), 'utf8'),
    async close() {
      // Three seconds later the SDK complains of a request that was cut off, when no test listens any more.
      console.warn = () => undefined
      await town.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
    vault,
    /** The clock strikes, for the vault's jobs alone. */
    strike: (now: number) =>
      strike(vault.vaultJobs, { requestId: `stroke-${++calls}`, now, deadline: Date.now() + 45_000 }),
    transact,
    contextOf,
    /** A report is stored; answers the receipt code. */
    async enter(entry: Partial<Entry> & Pick<Entry, 'reportId' | 'openid'>): Promise<string> {
      const given: Entry = { link: 'wechat', staff: false, contact: '', now: townTime(), ...entry }
      const answer = await transact(contextOf(entry.openid), entry.reportId, async (transaction) =>
        done(await vault.enterReporter(transaction, given)),
      )
      if (!answer.ok) throw new Error(answer.problem.code)
      return answer.value.receipt
    },
    /** Everything that lies in these collections, as text. */
    stored: (...collections: string[]) =>
      JSON.stringify(collections.map((name) => town.cloud.database.find(name, {}))),
  }
}

export type OpenVault = Awaited<ReturnType<typeof openVault>>
