/** What would be lost with a patrol, in words; empty when nothing of it is worth a question. */
import { isBlank } from '@domain/contract/letters'
import { distanceText, durationText } from '@domain/patrol/figureText'
import { photosOf, type Draft } from './draft'

/** Who noticed the mistake at once has walked no farther (metres) and no longer (seconds) than this. */
const nothing = { distance: 50, duration: 60 }

export function lossOf(
  draft: Draft,
  { duration, distance }: { readonly duration: number; readonly distance: number },
): string[] {
  const photos = photosOf(draft).length
  return [
    duration < nothing.duration ? '' : durationText(duration, 'down'),
    distance < nothing.distance ? '' : `${distanceText(distance, 'down')}轨迹`,
    photos > 0 ? `${photos} 张照片` : '',
    draft.problems.length > 0 ? `${draft.problems.length} 处记录` : '',
    isBlank(draft.note + draft.noTrackReason + (draft.explanation ?? '')) ? '' : '您写的话',
  ].filter(Boolean)
}
