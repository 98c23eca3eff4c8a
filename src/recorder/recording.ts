/**
 * What a recording is and how it goes on: recording → interrupted (no signal) → recording … → ended. Pure: fixes
 * and the clock come in, the next state comes out. What happened while the mini-program was closed nobody knows,
 * so it begins a new run after it and shows the time between as a gap.
 */
import type { Fix, Run, Track } from '@domain/patrol/track'

export interface Recording {
  readonly phase: 'recording' | 'interrupted' | 'ended'
  /** All times in epoch milliseconds by the clock of the location source. */
  readonly startedAt: number
  readonly endedAt: number | null
  readonly runs: readonly Run[]
  /** When something was last heard: the last fix, or the start. */
  readonly heardAt: number
  /** The next fix begins a new run. */
  readonly broken: boolean
}

export type RecordingEvent =
  | { readonly type: 'fix'; readonly fix: Fix }
  | { readonly type: 'tick'; readonly now: number }
  | { readonly type: 'end'; readonly now: number }

/** Without a fix for so long, in ms, the page says that the signal is gone; phones give one every 1–2 s. */
const SILENCE = 20_000
/** From this pause on, in ms, a new run begins: the same minute that the assessment calls a gap. */
const GAP = 60_000

export function startRecording(now: number): Recording {
  return { phase: 'recording', startedAt: now, endedAt: null, runs: [], heardAt: now, broken: false }
}

/** A recording that the phone killed, from what was saved of it; it goes on behind a gap. */
export function reopenRecording(startedAt: number, runs: readonly Run[], now: number): Recording {
  return { phase: 'recording', startedAt, endedAt: null, runs, heardAt: now, broken: runs.length > 0 }
}

/** The next state. A recording that ended stays as it is. */
export function record(recording: Recording, event: RecordingEvent): Recording {
  if (recording.phase === 'ended') return recording
  switch (event.type) {
    case 'fix':
      return withFix(recording, event.fix)
    case 'tick':
      return event.now - recording.heardAt > SILENCE ? { ...recording, phase: 'interrupted' } : recording
    case 'end':
      return { ...recording, phase: 'ended', endedAt: Math.max(event.now, lastTime(recording)) }
  }
}

/** Whether a fix would begin a new run; the journal writes this down with it. */
export function beginsRun(recording: Recording, fix: Fix): boolean {
  return recording.broken || recording.runs.length === 0 || fix.time - lastTime(recording) > GAP
}

function withFix(recording: Recording, fix: Fix): Recording {
  // Phones hand over the same fix twice, and now and then an older one.
  if (recording.runs.length > 0 && fix.time <= lastTime(recording)) return recording
  const { runs } = recording
  const grown = beginsRun(recording, fix)
    ? [...runs, [fix]]
    : [...runs.slice(0, -1), [...runs[runs.length - 1]!, fix]]
  return { ...recording, phase: 'recording', runs: grown, heardAt: fix.time, broken: false }
}

/** The time of the newest fix, or the start. */
export function lastTime({ runs, startedAt }: Recording): number {
  const run = runs[runs.length - 1]
  return run ? run[run.length - 1]!.time : startedAt
}

/** All its times by so many ms later: from the clock it was recorded by to the one the phone has now. */
export function moved(recording: Recording, by: number): Recording {
  if (by === 0) return recording
  return {
    ...recording,
    startedAt: recording.startedAt + by,
    endedAt: recording.endedAt === null ? null : recording.endedAt + by,
    heardAt: recording.heardAt + by,
    runs: recording.runs.map((run) => run.map((fix) => ({ ...fix, time: fix.time + by }))),
  }
}

export function trackOf(recording: Recording): Track {
  return { runs: recording.runs }
}

/** The newest fix, or null before the first. */
export function latestFix({ runs }: Recording): Fix | null {
  const run = runs[runs.length - 1]
  return run?.[run.length - 1] ?? null
}
