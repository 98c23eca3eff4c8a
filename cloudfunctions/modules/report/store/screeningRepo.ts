import { collection } from '../../../platform/store'
import type { Transaction } from '../../../platform/transact'
import type { ScreeningRun } from '../photos/judged'

/** What is checked of a report before it is public, and which files are still to go. */
export const screenings = collection<ScreeningRun>('screenings')

/** As `nextAt`: at the clock's next stroke. */
export const atOnce = 1

/** These photos are no longer for people's eyes; what was noted before stays noted. */
export async function hide(
  transaction: Transaction,
  reportId: string,
  fileIds: readonly string[],
): Promise<void> {
  if (fileIds.length === 0) return
  const run = await transaction.get(screenings, reportId)
  if (!run) return
  const hidden = [...new Set([...(run.hidden ?? []), ...fileIds])]
  await transaction.set(screenings, { ...run, hidden, nextAt: atOnce })
}
