import { forget } from '../../platform/forget'
import { command } from '../../platform/store'
import { receiptTries } from './vaultRepo'

/** Wrong tries are forgotten after 30 days of peace, in milliseconds; no lock lasts longer than one day. */
const memory = 30 * 24 * 3600_000

/** Answers how many counts of wrong tries were long past. */
export function forgetTries(now: number): Promise<number> {
  return forget(receiptTries, { at: command.lt(now - memory) })
}
