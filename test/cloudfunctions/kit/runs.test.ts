/** The claim on a day's work, over the real SDK. */
import { database } from '../../../config/database'
import type * as runsModule from '../../../cloudfunctions/kit/jobs/runs'
import { sdkEnvironment } from '../../../local/functions/environment'
import { DEFAULT_ENV } from '../../../local/options'
import { openTown, type Town } from '../town'

let town: Town
let runs: typeof runsModule
beforeAll(async () => {
  town = await openTown({ schema: database })
  Object.assign(process.env, sdkEnvironment(town.cloud.adminUrl, DEFAULT_ENV))
  runs = require('../../../cloudfunctions/kit/jobs/runs') as typeof runsModule
})
afterAll(() => town.close())

it('what another clock has in hand is left to it, and what it finished since is not begun anew', async () => {
  const now = Date.parse('2026-11-18T12:00:00+08:00')
  const first = (await runs.claim('walk', 'day', now))!
  expect(await runs.claim('walk', 'day', now)).toBeNull()
  await runs.keep(first, { finished: true }, null)
  const looked = { finished: new Set<string>(), begun: new Set([first._id]) }
  expect(await runs.claim('walk', 'day', now + 60_000, looked)).toBeNull()
})
