/** The parts of a recording one after the other, as they were walked. */
import type { Fix, Run } from '../track'
import { metresBetween } from '../rules/distance'

/** Metres per second between two parts of which nobody knows when. */
const WALKING_PACE = 1.2

export interface Part {
  readonly run: Run
  /** Whether its times are those of the clock, or only count from 0. */
  readonly dated: boolean
}

/**
 * Dated parts by their times; those that overlap (the same walk twice in a file) become one. A part without times
 * goes before the dated part that follows it in the file, else behind the one in front of it, and those after it are
 * moved as far as it needs.
 */
export function inOrder(parts: readonly Part[]): Run[] {
  const groups: { undated: Run[]; dated: Run | null }[] = [{ undated: [], dated: null }]
  for (const { run, dated } of parts) {
    const last = groups[groups.length - 1]!
    if (!dated) last.undated.push(run)
    else {
      last.dated = run
      groups.push({ undated: [], dated: null })
    }
  }
  const [rest] = groups.splice(-1)
  const merged = mergeOverlapping(groups.map(({ undated, dated }) => ({ undated, dated: dated! })))
  return laidOut(merged, rest!.undated)
}

interface Group {
  readonly undated: readonly Run[]
  readonly dated: Run
}

function mergeOverlapping(groups: readonly Group[]): Group[] {
  const merged: Group[] = []
  for (const group of [...groups].sort((a, b) => a.dated[0]!.time - b.dated[0]!.time)) {
    const before = merged[merged.length - 1]
    const end = before?.dated[before.dated.length - 1]!.time ?? -Infinity
    if (before && group.dated[0]!.time < end) {
      const dated = [...before.dated, ...group.dated].sort((a, b) => a.time - b.time)
      merged[merged.length - 1] = { undated: [...before.undated, ...group.undated], dated }
    } else merged.push(group)
  }
  return merged
}

function laidOut(groups: readonly Group[], rest: readonly Run[]): Run[] {
  const runs: Run[] = []
  let late = 0
  for (const { undated, dated } of groups) {
    const walked = chained(undated, 0)
    const needed = walked.length > 0 ? lengthOf(walked) + wait(walked[walked.length - 1]!, dated) : 0
    const end = runs[runs.length - 1]
    const free =
      dated[0]!.time + late - (end ? lastOf(end).time + (walked[0] ? wait(end, walked[0]) : 0) : -Infinity)
    late += Math.max(0, Math.round(needed - free))
    const from = dated[0]!.time + late - needed
    runs.push(...walked.map((run) => moved(run, from)), moved(dated, late))
  }
  const end = runs[runs.length - 1]
  return [...runs, ...chained(rest, end ? lastOf(end).time + (rest[0] ? wait(end, rest[0]) : 0) : 0)]
}

/** Runs that count from 0 as one walk from `start` on. */
function chained(runs: readonly Run[], start: number): Run[] {
  const walk: Run[] = []
  for (const run of runs) {
    const before = walk[walk.length - 1]
    const from = before ? lastOf(before).time + wait(before, run) : start
    walk.push(moved(run, from - run[0]!.time))
  }
  return walk
}

const lengthOf = (runs: readonly Run[]) => lastOf(runs[runs.length - 1]!).time - runs[0]![0]!.time
const wait = (before: Run, after: Run) =>
  Math.max(1, metresBetween(lastOf(before), after[0]!) / WALKING_PACE) * 1000
const lastOf = (run: Run): Fix => run[run.length - 1]!
const moved = (run: Run, by: number): Run =>
  by === 0 ? run : run.map((fix) => ({ ...fix, time: Math.round(fix.time + by) }))
