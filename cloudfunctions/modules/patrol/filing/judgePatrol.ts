/** The verdict on a submitted patrol: the track as unpacked from the wire, compared with earlier ones, assessed. */
import { done, refused, type Answer } from '../../../../domain/contract/answer'
import { compelledOn } from '../../../../domain/patrol/compliance'
import type { DutyPolicy } from '../../../../domain/patrol/dutyPolicy'
import type { Assessment } from '../../../../domain/patrol/assessment'
import { patrolKindLabel, type PatrolStatus } from '../../../../domain/patrol/patrol'
import { assessPatrol } from '../../../../domain/patrol/rules/assessPatrol'
import { fingerprintsOf, isCopyOf } from '../../../../domain/patrol/rules/copiedTrack'
import type { Track } from '../../../../domain/patrol/track'
import { unpackTrack } from '../../../../domain/patrol/trackCodec'
import type { BoundContext } from '../../../platform/context'
import { type Admitted, type Submission, timesOf } from './admitPatrol'
import { tracksLike } from '../store/patrolRepo'

export interface Judged {
  readonly assessment: Assessment
  readonly status: PatrolStatus
  readonly explanation: string
  /** Ids under which later copies of this track are found. */
  readonly prints: readonly string[]
}

/** The track as it was walked, and whether it has been submitted before. */
export interface Seen {
  readonly track: Track
  readonly prints: readonly string[]
  readonly copied: boolean
}

/** Needs nothing but the submission, so that it is looked up beside everything else. */
export async function lookAtTrack({ track: wire, patrolId }: Submission): Promise<Answer<Seen>> {
  const unpacked = wire === null ? null : unpackTrack(wire)
  if (unpacked && !unpacked.ok) return refused('patrol.trackBroken')
  const track: Track = unpacked?.ok ? unpacked.track : { runs: [] }
  const prints = fingerprintsOf(track)
  return done({ track, prints, copied: await isCopied(track, prints, patrolId) })
}

export function judgePatrol(
  input: Submission,
  { reach }: Admitted,
  { track, prints, copied }: Seen,
  policy: DutyPolicy,
  context: BoundContext,
): Judged {
  const assessment = assessPatrol({
    track,
    reach,
    startedAt: input.startedAt,
    endedAt: input.endedAt,
    sentAt: context.sentAt,
    receivedAt: context.now,
    thresholds: policy.thresholds,
    copiedFrom: copied,
    noTrackReason: noTrackReason(input),
  })
  const explanation = explanationOf(input, compelledOn(policy.compliance, timesOf(input, context).day).track)
  if (assessment.verdict === 'met') return { assessment, status: 'met', explanation: '', prints }
  return { assessment, status: explanation ? 'explained' : 'needsExplanation', explanation, prints }
}

/** Other ways of patrolling (多样化巡河) have no track by nature. */
function noTrackReason(input: Submission): string | undefined {
  if (input.kind !== 'walk') return patrolKindLabel[input.kind]
  return input.track === null ? input.noTrackReason || undefined : undefined
}

/** What was already said when submitting goes straight to the office. */
function explanationOf(input: Submission, trackRequired: boolean): string {
  if (input.kind !== 'walk') return [patrolKindLabel[input.kind], input.note].filter(Boolean).join('：')
  if (input.track === null) return trackRequired ? '' : input.noTrackReason
  return input.explanation?.trim() ?? ''
}

async function isCopied(track: Track, prints: readonly string[], patrolId: string): Promise<boolean> {
  for (const { track: wire } of await tracksLike(prints, patrolId)) {
    const unpacked = unpackTrack(wire)
    if (unpacked.ok && isCopyOf(track, unpacked.track)) return true
  }
  return false
}
