/**
 * Where fixes come from in the browser build, which only exists to try the product: a demo walk along the reach,
 * a recording from a file, or the browser's own position.
 */
import type { Run } from '@domain/patrol/track'
import { phoneLocation } from '@/device/location'
import type { LocationSource } from '@/device/locationShape'
import { demoWalk } from './demoWalk'
import type { DraftDuty } from './draft'
import { inWgs84, type RecordedIn } from './recordedCoordinates'
import { replaySource } from './replaySource'

export interface SourceChoice {
  readonly kind: 'walk' | 'file' | 'phone'
  /** Times as fast as walked. */
  readonly speed: number
  /** Of the file; not there in what was chosen before one could. */
  readonly recordedIn?: RecordedIn
}

export const speeds = [1, 10, 20, 60] as const

const key = 'location-source'
const usual: SourceChoice = { kind: 'walk', speed: 20 }
let fileFixes: Run = []

/** What was chosen last; what can't be read any more is chosen anew. */
export function sourceChoice(): SourceChoice {
  try {
    const choice = JSON.parse(window.localStorage.getItem(key) ?? 'null') as Partial<SourceChoice> | null
    const known = ['walk', 'file', 'phone'].includes(choice?.kind ?? '')
    return known && speeds.some((speed) => speed === choice?.speed) ? (choice as SourceChoice) : usual
  } catch {
    return usual
  }
}

export function chooseSource(choice: SourceChoice): void {
  window.localStorage.setItem(key, JSON.stringify(choice))
}

/** The recording to replay, until the page is loaded anew. */
export function chooseRecording(fixes: Run): void {
  fileFixes = fixes
}

export function sourceFor({ geometry }: DraftDuty['reach'], walked: number): LocationSource {
  const { kind, speed, recordedIn = 'found' } = sourceChoice()
  if (kind === 'phone') return phoneLocation()
  const line = geometry.shape === 'line' ? geometry.line : geometry.ring
  const fixes =
    kind === 'file' && fileFixes.length > 0 ? inWgs84(fileFixes, line, recordedIn) : demoWalk(geometry)
  return replaySource({ fixes, speed, walked })
}
