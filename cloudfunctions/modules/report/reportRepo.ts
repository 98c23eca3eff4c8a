/** Reports, their events, and what the public sees of them. */
import type { StoredEvent } from '../../../domain/report/events'
import type { PublicEntry } from '../../../domain/report/publicEntry'
import type { Report } from '../../../domain/report/report'
import { collection, command, largestPage, type Stored } from '../../platform/store'

export const reports = collection<Report>('reports')
/** Reports of before November 2026 do not say it at all. */
export const notAboutChief = { aboutChief: command.nin([true]) }

export const reportEvents = collection<StoredEvent>('reportEvents')
export const publicReports = collection<PublicEntry>('publicReports')

/** Figures of the public map; one document for the township. */
export interface PublicCount extends Stored {
  readonly _id: 'township'
  readonly open: number
  readonly done: number
}

export const publicCounts = collection<PublicCount>('publicCounts')

/** 「我也看到」: `_id` is `${reportId}_${code}`, so a person counts once. */
export const witnesses = collection<Stored & { readonly at: number }>('witnesses')

export function witnessId(reportId: string, code: string): string {
  return `${reportId}_${code}`
}

/** Codes of those who saw it too, to the last one. */
export async function witnessesOf(reportId: string): Promise<string[]> {
  const prefix = witnessId(reportId, '')
  const found: string[] = []
  for (let after = prefix; ; after = witnessId(reportId, found[found.length - 1]!)) {
    // Codes are letters and digits, which all come before `~`.
    const where = { _id: command.gt(after).and(command.lt(`${prefix}~`)) }
    const page = await witnesses.read({ where, order: [['_id', 'asc']], limit: largestPage })
    found.push(...page.map(({ _id }) => _id.slice(prefix.length)))
    if (page.length < largestPage) return found
  }
}

/** A report has a few dozen events at most. */
const mostEvents = 200

export function eventsOf(reportId: string): Promise<StoredEvent[]> {
  return reportEvents.read({ where: { reportId }, order: [['seq', 'asc']], limit: mostEvents })
}
