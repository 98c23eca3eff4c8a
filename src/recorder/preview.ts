/** What the recording amounts to so far, by the very rules of the cloud, and what is still missing in words. */
import { boxOf } from '@domain/geo/distance'
import { referenceOf } from '@domain/geo/linearReference'
import type { Assessment, Stretch } from '@domain/patrol/assessment'
import { distanceText, durationText } from '@domain/patrol/figureText'
import { interruptions } from '@domain/patrol/ribbon'
import { assessPatrol } from '@domain/patrol/rules/assessPatrol'
import { splitAtGaps } from '@domain/patrol/rules/gaps'
import { lackOf, metresToWalk } from '@domain/patrol/toWalk'
import { packTrack, unpackTrack } from '@domain/patrol/trackCodec'
import type { Fix, Track } from '@domain/patrol/track'
import type { WireTrack } from '@domain/patrol/wireTrack'
import type { Reach } from '@domain/register/reach'
import type { Draft, DraftDuty } from './draft'

/** A reach as it came over the wire, for the rules. */
function reachOf({ id, ...reach }: DraftDuty['reach']): Reach {
  const { geometry } = reach
  return { ...reach, _id: id, box: boxOf(geometry.shape === 'line' ? geometry.line : geometry.ring) }
}

/** While recording: the track is thinned first, as it will be when sent, so that the figures agree. */
export function assessSoFar(track: Track, duty: DraftDuty, startedAt: number, now: number): Assessment {
  return assess(packTrack(track), duty, startedAt, now)
}

/** After the end: what the cloud will say, as far as the phone can know. */
export function assessDraft(
  draft: Pick<Draft, 'track' | 'duty' | 'startedAt' | 'endedAt' | 'noTrackReason'>,
): Assessment {
  const { track, duty, startedAt, endedAt, noTrackReason } = draft
  return assess(track, duty, startedAt, endedAt ?? startedAt, noTrackReason)
}

function assess(
  wire: WireTrack | null,
  duty: DraftDuty,
  startedAt: number,
  endedAt: number,
  noTrackReason = '',
): Assessment {
  return assessPatrol({
    track: trackIn({ track: wire }),
    reach: reachOf(duty.reach),
    startedAt,
    endedAt,
    sentAt: endedAt,
    receivedAt: endedAt,
    thresholds: duty.thresholds,
    ...(wire === null ? { noTrackReason: noTrackReason.trim() || '没有轨迹' } : {}),
  })
}

/** Where along a reach nobody knows whether it was walked; around a pond it can't be told. */
export function interruptedIn(track: Track, { reach, thresholds }: DraftDuty): Stretch[] {
  if (reach.geometry.shape === 'ring') return []
  return interruptions(splitAtGaps(track, thresholds.gap), reach.geometry.line, thresholds.nearness)
}

/** The track of a draft as it was packed; without one there are no runs. */
export function trackIn({ track }: Pick<Draft, 'track'>): Track {
  const unpacked = track === null ? null : unpackTrack(track)
  return unpacked?.ok ? unpacked.track : { runs: [] }
}

/** Metres a second at which one strolls along a bank. */
const stroll = 1.2

/** What is still to be done so that it is enough, no more: 「再走 300 米就够」, and the time that it does not take. */
export function missingWords({ findings }: Assessment, { reach }: DraftDuty): string {
  const metres = metresToWalk(findings, reach.length)
  const seconds = Math.max(lackOf(findings, 'tooShort') - metres / stroll, lackOf(findings, 'notNear'))
  const still = [
    metres > 0 ? `再走 ${distanceText(metres, 'up')}` : '',
    seconds > 0 ? `再巡 ${durationText(seconds, 'up')}` : '',
  ].filter(Boolean)
  return still.length > 0 ? `${still.join('，')}就够` : '已经够了，可以结束，也可以接着走'
}

/** Farther from the line than this, in metres, a position says nothing about the reach. */
const NEAR_ENOUGH = 200

/** Metres from the upstream end at which one stands, or null far from the water. */
export function standingAt(fix: Fix | null, { geometry }: DraftDuty['reach']): number | null {
  if (fix === null) return null
  const { at, away } = referenceOf(geometry.shape === 'line' ? geometry.line : geometry.ring, [
    fix.lng,
    fix.lat,
  ])
  return away <= NEAR_ENOUGH ? at : null
}

/** How good the position is, in words: fine enough for the 50 m of the rules, or not. */
export function accuracyWords(fix: Fix | null): string {
  if (fix === null) return '正在定位'
  if (fix.accuracy === null) return '定位正常'
  if (fix.accuracy <= 20) return '定位准'
  return fix.accuracy <= 50 ? '定位一般' : '定位不准，请走到开阔处'
}
