/** Which of several indexes answers a query soonest: found out by trying, since no statistics are kept. */
import type { Snapshot } from '../store/environment'
import { recordsOf, type IndexScan } from './scan'

/** Candidates are tried until one has this many documents, or for so many turns. */
const TRIAL = { results: 101, turns: 10_000 }

/** Whether a document satisfies the query. */
export type Matches = (record: number) => boolean

interface Asked {
  readonly ordered: boolean
  /** How many documents from the front are needed. */
  readonly wanted: number
  readonly matches: Matches
  readonly snapshot?: Snapshot
}

/**
 * As MongoDB's planner does: the candidates are tried side by side, an entry of each in turn. The first that has what is
 * wanted, or has come to its end, is taken, so that choosing costs no more than a few times the answer. One that does
 * not give the order has nothing before its end.
 */
export function firstToFinish(
  scans: readonly IndexScan[],
  { ordered, wanted, matches, snapshot }: Asked,
): IndexScan | undefined {
  const tried = [...scans].sort((a, b) => b.used.length - a.used.length)
  if (tried.length < 2) return tried[0]
  const enough = Math.min(wanted, TRIAL.results)
  const runners = tried.map((scan) => ({ scan, records: recordsOf(scan, snapshot), results: 0 }))
  try {
    for (let turn = 0; turn < TRIAL.turns; turn++) {
      for (const runner of runners) {
        const { value: record, done } = runner.records.next()
        if (done) return runner.scan
        const gives = !ordered || runner.scan.sorted
        if (gives && (runner.scan.exact || matches(record))) runner.results++
        if (runner.results >= enough) return runner.scan
      }
    }
    return runners.reduce((best, each) => (each.results > best.results ? each : best)).scan
  } finally {
    for (const { records } of runners) records.return(undefined)
  }
}
