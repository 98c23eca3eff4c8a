/** The figures of a running patrol: assessed by the cloud's own rules every two seconds, which a walker's eye needs. */
import { useEffect, useRef, useState } from 'react'
import type { Line } from '@domain/geo/coordinates'
import type { Assessment, Stretch } from '@domain/patrol/assessment'
import { linesOf, type MapMark } from '@/components/map/mapProps'
import type { Draft, DraftDuty } from '@/recorder/draft'
import { accuracyWords, assessSoFar, interruptedIn, missingWords, standingAt } from '@/recorder/preview'
import { latestFix, trackOf, type Recording } from '@/recorder/recording'

const PACE_MS = 2000

export interface Live {
  readonly assessment: Assessment
  readonly interrupted: readonly Stretch[]
  /** Since the start, gaps and all. */
  readonly seconds: number
  /** Metres from the upstream end, or null far from the water. */
  readonly standing: number | null
  readonly accuracy: string
  readonly missing: string
  readonly enough: boolean
  readonly lines: readonly Line[]
  readonly here: readonly MapMark[]
}

export function useLive(recording: Recording, { duty, startedAt }: Draft, now: number): Live {
  const latest = useRef({ recording, now })
  latest.current = { recording, now }
  const [seen, setSeen] = useState(() => seenOf(recording, duty, startedAt, now))
  useEffect(() => {
    const look = () => setSeen(seenOf(latest.current.recording, duty, startedAt, latest.current.now))
    const timer = setInterval(look, PACE_MS)
    return () => clearInterval(timer)
  }, [duty, startedAt])

  const fix = latestFix(recording)
  const codes = seen.assessment.findings.map(({ code }) => code)
  const lacking = ['noTrack', 'lowCoverage', 'tooLittleWalked', 'tooShort', 'notNear'] as const
  return {
    ...seen,
    seconds: Math.max(0, Math.round((now - startedAt) / 1000)),
    standing: standingAt(fix, duty.reach),
    accuracy: accuracyWords(fix),
    missing: codes.includes('noTrack') ? '正在定位，请稍等' : missingWords(seen.assessment, duty),
    enough: !lacking.some((code) => codes.includes(code)),
    here: fix === null ? [] : [{ place: [fix.lng, fix.lat], kind: 'position', label: '现在的位置' }],
  }
}

/** What takes a moment to work out. */
function seenOf(recording: Recording, duty: DraftDuty, startedAt: number, now: number) {
  const track = trackOf(recording)
  return {
    assessment: assessSoFar(track, duty, startedAt, now),
    interrupted: interruptedIn(track, duty),
    lines: linesOf(track),
  }
}
