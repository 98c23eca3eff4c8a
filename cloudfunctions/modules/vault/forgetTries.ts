import { forgetting } from '../../kit/jobs'
import { command } from '../../platform/store'
import { receiptTries } from './vaultRepo'

/** Wrong tries are forgotten after 30 days of peace, in milliseconds; no lock lasts longer than one day. */
const memory = 30 * 24 * 3600_000

export const forgetTries = forgetting(receiptTries, (now) => ({ at: command.lt(now - memory) }))
