import { done } from '../../../../domain/contract/answer'
import type { CallContext } from '../../../platform/context'
import { logFailure } from '../../../platform/log'
import { dropFiles } from '../../../platform/pictures'
import { transact } from '../../../platform/transact'
import { cleanUploads } from './cleanUploads'
import { moveHidden } from './hidePhotos'
import { screenings } from '../store/screeningRepo'
import { isUnsettled, seenFiles } from './seenFiles'
import { uploadsIn } from './uploadsIn'

/**
 * Removes what lies about of a report and nobody shall see any more: originals, and photos that were hidden. A storage
 * that does not answer fails nobody's command: what is left stays noted, and the clock goes on with it.
 */
export async function dropFilesOf(context: CallContext, reportId: string): Promise<void> {
  try {
    await drop(context, reportId)
  } catch (error) {
    logFailure(context.action, context.requestId, error)
  }
}

async function drop(context: CallContext, reportId: string): Promise<void> {
  let seen = await seenFiles(reportId)
  if (isUnsettled(seen)) {
    await cleanUploads(context, reportId)
    await moveHidden(context, reportId)
    seen = await seenFiles(reportId)
  }
  const { run, report, events } = seen
  if (!run || !report || run.originals.length === 0) return
  const needed = uploadsIn(report, events)
  const unneeded = run.originals.filter((fileId) => !needed.includes(fileId))
  const left = await dropFiles(unneeded)
  const gone = unneeded.filter((fileId) => !left.includes(fileId))
  await transact({ ...context, ownRecord: true }, reportId, async (transaction) => {
    const now = await transaction.get(screenings, reportId)
    const originals = now?.originals.filter((fileId) => !gone.includes(fileId))
    if (originals) await transaction.update(screenings, reportId, { originals })
    return done(null)
  })
}
