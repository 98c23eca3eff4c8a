/**
 * Speed: a patrol is walked. One fast second is noise, a minute of it is a vehicle. Speed is taken from places,
 * over steps of ten seconds: from second to second the tremble of the position alone looks like running.
 */
import type { Run, Track } from '../track'
import { metresBetween } from './distance'

const STEP_SECONDS = 10

/**
 * The highest mean speed, in m/s, that was held for at least `duration` seconds without a break; 0 when no run
 * lasts that long. Give it a track that was split at gaps and teleports.
 */
export function sustainedSpeed(track: Track, duration: number): number {
  return track.runs.reduce((fastest, run) => Math.max(fastest, sustainedSpeedOfRun(run, duration)), 0)
}

function sustainedSpeedOfRun(run: Run, duration: number): number {
  const steps = stepsOf(run)
  let fastest = 0
  let begin = 0
  for (const end of steps) {
    while (begin + 1 < steps.length && end.seconds - steps[begin + 1]!.seconds >= duration) begin++
    const start = steps[begin]!
    const seconds = end.seconds - start.seconds
    if (seconds >= duration) fastest = Math.max(fastest, (end.metres - start.metres) / seconds)
  }
  return fastest
}

/** Time and way since the start of the run at fixes at least ten seconds apart. */
function stepsOf(run: Run): { seconds: number; metres: number }[] {
  const first = run[0]!
  const steps = [{ seconds: 0, metres: 0 }]
  let last = first
  for (const fix of run) {
    if (fix.time - last.time < STEP_SECONDS * 1000) continue
    const metres = steps[steps.length - 1]!.metres + metresBetween(last, fix)
    steps.push({ seconds: (fix.time - first.time) / 1000, metres })
    last = fix
  }
  return steps
}
