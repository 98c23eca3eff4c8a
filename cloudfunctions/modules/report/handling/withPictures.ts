/** Steps that bring photos: cleaned before they are kept, and the uploaded originals removed afterwards. */
import { done, type Answer } from '../../../../domain/contract/answer'
import { numberOf } from '../../../../domain/report/number'
import type { Picture } from '../../../../domain/report/given'
import type { BoundContext } from '../../../platform/context'
import { reports } from '../store/reportRepo'
import { screenMore, screenNow } from '../photos/screening'
import { seenFiles } from '../photos/seenFiles'
import type { Alongside, Step } from './step'
import { dropCopies, takeIn } from '../photos/takeIn'

type Photographed = Step & { readonly photos: readonly string[] }

export async function withPictures(
  context: BoundContext,
  input: Photographed,
  step: (pictures: readonly Picture[], alongside: Alongside) => Promise<Answer<Record<string, never>>>,
): Promise<Answer<Record<string, never>>> {
  const { reportId, commandId, photos } = input
  // Sent again after an unclear answer: the originals are gone by now, and so they need not be looked at.
  const stored = await reports.get(reportId)
  if (stored?.lastCommands.includes(commandId)) return done({})
  const pictures = await takeIn(stored ? [reportId, numberOf(stored)] : [reportId], photos, context.now)
  if (!pictures.ok) return pictures
  let kept = false
  const answer = await step(pictures.value, async (transaction, report) => {
    await screenMore(transaction, report, photos, context.now)
    kept = true
    return done(null)
  })
  if (answer.ok && kept) await screenNow(context, await seenFiles(reportId), async () => context.openid)
  else await dropCopies(pictures.value)
  return answer
}
