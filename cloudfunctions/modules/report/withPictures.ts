/** Steps that bring photos: cleaned before they are kept, and the uploaded originals removed afterwards. */
import { done, type Answer } from '../../../domain/contract/answer'
import type { Picture } from '../../../domain/report/report'
import type { BoundContext } from '../../platform/context'
import { dropFiles } from '../../platform/pictures'
import { reports } from './reportRepo'
import { screenMore, screenNow } from './screening'
import type { Alongside, Step } from './step'
import { takeIn } from './takeIn'

type Photographed = Step & { readonly photos: readonly string[] }

export async function withPictures(
  context: BoundContext,
  input: Photographed,
  step: (pictures: readonly Picture[], alongside: Alongside) => Promise<Answer<Record<string, never>>>,
): Promise<Answer<Record<string, never>>> {
  // Sent again after an unclear answer: the originals are gone by now, and so they need not be looked at.
  const stored = await reports.get(input.reportId)
  if (stored?.lastCommands.includes(input.commandId)) return done({})
  const pictures = await takeIn(input.reportId, input.photos)
  if (!pictures.ok) return pictures
  const answer = await step(pictures.value, async (transaction, report) => {
    if (report.after.length > 0) await screenMore(transaction, report, context.now)
    return done(null)
  })
  if (answer.ok) {
    await dropFiles(input.photos)
    await screenNow(context, input.reportId, context.openid)
  }
  return answer
}
