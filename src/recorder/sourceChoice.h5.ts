/**
 * Where fixes come from in the browser build, which only exists to try the product: a demo walk along the reach,
 * a recording from a file, or the browser's own position.
 */
import type { Run } from '@domain/patrol/track'
import { phoneLocation } from '@/device/location'
import type { LocationSource } from '@/device/locationShape'
import { demoWalk } from './demoWalk'
import type { DraftDuty } from './draft'
import { replaySource } from './replaySource'

export interface SourceChoice {
  readonly kind: 'walk' | 'file' | 'phone'
  /** Times as fast as walked. */
  readonly speed: number
}

export const speeds = [1, 10, 20, 60] as const

const key = 'location-source'
const usual: SourceChoice = { kind: 'walk', speed: 20 }
let fileFixes: Run = []

export function sourceChoice(): SourceChoice {
  const text = window.localStorage.getItem(key)
  return text === null ? usual : (JSON.parse(text) as SourceChoice)
}

export function chooseSource(choice: SourceChoice): void {
  window.localStorage.setItem(key, JSON.stringify(choice))
}

/** The recording to replay, until the page is loaded anew. */
export function chooseRecording(fixes: Run): void {
  fileFixes = fixes
}

export function sourceFor({ geometry }: DraftDuty['reach'], walked: number): LocationSource {
  const { kind, speed } = sourceChoice()
  if (kind === 'phone') return phoneLocation()
  const fixes = kind === 'file' && fileFixes.length > 0 ? fileFixes : demoWalk(geometry)
  return replaySource({ fixes, speed, walked })
}
