/** The figures of a running patrol: assessed by the cloud's own rules every two seconds, which a walker's eye needs. */
import { useEffect, useRef, useState } from 'react'
import type { Line } from '@domain/geo/coordinates'
import type { Assessment, Stretch } from '@domain/patrol/assessment'
import { packTrack } from '@domain/patrol/trackCodec'
import { linesOf, type MapMark } from '@/components/map/mapProps'
import type { Draft, DraftDuty } from '@/recorder/draft'
import {
  accuracyWords,
  assessSoFar,
  interruptedIn,
  missingWords,
  standingAt,
  trackIn,
} from '@/recorder/preview'
import { latestFix, trackOf, type Recording } from '@/recorder/recording'

const PACE_MS = 2000
/** The map is looked at now and then, and moved with a finger meanwhile. */
const MAP_PACE_MS = 10_000

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
  /** Of the map: thinned as it will be sent. */
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
  const drawn = useDrawn(recording)
  const codes = seen.assessment.findings.map(({ code }) => code)
  const lacking = ['noTrack', 'lowCoverage', 'tooLittleWalked', 'tooShort', 'notNear'] as const
  return {
    ...seen,
    ...drawn,
    seconds: Math.max(0, Math.round((now - startedAt) / 1000)),
    standing: standingAt(fix, duty.reach),
    accuracy: accuracyWords(fix),
    missing: codes.includes('noTrack') ? '正在定位，请稍等' : missingWords(seen.assessment, duty),
    enough: !lacking.some((code) => codes.includes(code)),
  }
}

/** What the map shows: at once when the phone knows where it is, then every ten seconds. */
function useDrawn(recording: Recording): Pick<Live, 'lines' | 'here'> {
  const latest = useRef(recording)
  latest.current = recording
  const [drawn, setDrawn] = useState(() => drawnOf(recording))
  const isFound = latestFix(recording) !== null
  useEffect(() => {
    const draw = () => setDrawn(drawnOf(latest.current))
    draw()
    const timer = setInterval(draw, MAP_PACE_MS)
    return () => clearInterval(timer)
  }, [isFound])
  return drawn
}

function drawnOf(recording: Recording): Pick<Live, 'lines' | 'here'> {
  const fix = latestFix(recording)
  return {
    lines: linesOf(trackIn({ track: packTrack(trackOf(recording)) })),
    here: fix === null ? [] : [{ place: [fix.lng, fix.lat], kind: 'position', label: '现在的位置' }],
  }
}

/** What takes a moment to work out. */
function seenOf(recording: Recording, duty: DraftDuty, startedAt: number, now: number) {
  const track = trackOf(recording)
  return {
    assessment: assessSoFar(track, duty, startedAt, now),
    interrupted: interruptedIn(track, duty),
  }
}
