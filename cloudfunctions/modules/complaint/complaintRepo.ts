import { done, refused } from '../../../domain/contract/answer'
import type { Complaint } from '../../../domain/complaint/complaint'
import type { Checked } from '../../../domain/complaint/complaint'
import type { CallContext } from '../../platform/context'
import { keyedCode } from '../../platform/keys'
import { dropFiles } from '../../platform/pictures'
import { collection } from '../../platform/store'
import { transact } from '../../platform/transact'

export const complaints = collection<Complaint>('complaints')

/** Throws the refusal `vault.unavailable`. */
export const storedUnder = (complaintId: string): string =>
  keyedCode('complaint', complaintId).toString('hex').slice(0, 32)

/** File ids of what a phone wrote under this id. */
export async function filesOfComplaint(complaintId: string): Promise<readonly string[]> {
  const stored = await complaints.get(storedUnder(complaintId))
  return stored?.photos.map(({ fileId }) => fileId) ?? []
}

/** The audit log would know the moment and the call; the complaint is a record of itself. */
export const withoutHour = (context: CallContext): CallContext => ({ ...context, ownRecord: true })

/**
 * What WeChat's check says of a photo; one that must not be seen is taken away. Answers whether it is a complaint's: then
 * nobody else may note when WeChat answered.
 */
export async function complaintVerdict(
  context: CallContext,
  traceId: string,
  checked: Checked,
): Promise<boolean> {
  const [found] = await complaints.read({ where: { 'photos.traceId': traceId }, limit: 1 })
  if (!found) return false
  if (checked === 'unknown') return true
  const gone = await transact<readonly string[]>(withoutHour(context), found._id, async (transaction) => {
    const stored = await transaction.get(complaints, found._id)
    if (!stored) return refused('complaint.unknown')
    const doubtful = checked === 'pass' ? [] : stored.photos.filter((photo) => photo.traceId === traceId)
    const photos = stored.photos.map((photo) =>
      photo.traceId !== traceId
        ? photo
        : { ...photo, checked, fileId: checked === 'risky' ? '' : photo.fileId },
    )
    await transaction.update(complaints, stored._id, { photos })
    return done(checked === 'risky' ? doubtful.map(({ fileId }) => fileId).filter(Boolean) : [])
  })
  if (gone.ok) await dropFiles(gone.value)
  return true
}
