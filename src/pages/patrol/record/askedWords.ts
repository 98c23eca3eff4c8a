/** What a patrol of this reach is asked for, in one sentence. */
import type { PatrolThresholds } from '@domain/patrol/assessment'
import { distanceText, durationText } from '@domain/patrol/figureText'
import type { DraftDuty } from '@/recorder/draft'

export function askedWords({ geometry, length }: DraftDuty['reach'], thresholds: PatrolThresholds): string {
  if (geometry.shape === 'ring') return `在水边走走看看，至少 ${durationText(thresholds.pondDuration, 'up')}`
  const { lineDuration, lineDistance, lineDistanceShare, lineCoverage } = thresholds
  const metres = Math.min(lineDistance, lineDistanceShare * length)
  const share = `${Math.ceil(lineCoverage * 100)}%`
  return `走到全段的 ${share}，至少 ${distanceText(metres, 'up')}、${durationText(lineDuration, 'up')}`
}
