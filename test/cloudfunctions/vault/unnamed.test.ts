/** A chief may report like any resident: what is open to everyone leaves no name in the audit log. */
import * as v from 'valibot'
import type * as dispatchModule from '../../../cloudfunctions/platform/dispatch'
import type { CallContext } from '../../../cloudfunctions/platform/context'
import { command } from '../../../domain/contract/action'
import { done } from '../../../domain/contract/answer'
import { openVault, type OpenVault } from './openVault'

let open: OpenVault
beforeAll(async () => {
  open = await openVault()
})
afterAll(() => open.close())
beforeEach(() => void jest.spyOn(console, 'log').mockImplementation(() => {}))
afterEach(() => jest.restoreAllMocks())

const input = v.object({ reportId: v.string() })
const output = v.object({ receipt: v.string() })
const table = {
  'report.file': command({ roles: 'everyone', input, output }),
  'report.fileOnDuty': command({ roles: 'bound', input, output }),
}

/** Calls as the platform would: the openid comes from the environment. */
async function call(action: keyof typeof table, reportId: string, openid: string) {
  const { dispatch } = require('../../../cloudfunctions/platform/dispatch') as typeof dispatchModule
  const file = ({ reportId }: { reportId: string }, context: CallContext) =>
    open.transact(context, reportId, async (transaction) => {
      const { openid, now, caller } = context
      const entry = { reportId, openid, link: 'wechat', staff: caller !== null, contact: '', now } as const
      return done(await open.vault.enterReporter(transaction, entry))
    })
  process.env.WX_OPENID = openid
  try {
    const main = dispatch(table, { 'report.file': file, 'report.fileOnDuty': file })
    return await main({ action, input: { reportId }, sentAt: 0, version: 1 })
  } finally {
    delete process.env.WX_OPENID
  }
}

const lineOf = (target: string) => open.town.cloud.database.find('audit', { target })

it("a chief's report as a resident is nobody's in the log, and the claim still knows that it is staff", async () => {
  const { openid } = open.town.as('villageChief')
  expect(await call('report.file', 'filed-1', openid)).toMatchObject({ ok: true })
  expect(lineOf('filed-1')).toMatchObject([{ by: 'resident', action: 'report.file', outcome: 'ok' }])
  expect(await open.vault.reportedOnDuty('filed-1')).toBe(true)
})

it('what is done on duty keeps its name', async () => {
  const { openid } = open.town.as('villageChief')
  await call('report.fileOnDuty', 'filed-2', openid)
  expect(lineOf('filed-2')).toMatchObject([{ by: 'villageChief' }])
})

it('a vault without keys is a sentence for the phone, not a failure of the service', async () => {
  const print = jest.spyOn(console, 'error').mockImplementation(() => {})
  delete process.env.VAULT_KEYS
  const answer = await call('report.file', 'filed-3', 'openid-of-a-resident-0003')
  expect(answer).toEqual({ ok: false, problem: { code: 'vault.unavailable' } })
  expect(print).not.toHaveBeenCalled()
})
