/** Reports, their events, and what the public sees of them. */
import type { StoredEvent } from '../../../domain/report/events'
import type { PublicEntry } from '../../../domain/report/publicEntry'
import type { Report } from '../../../domain/report/report'
import { collection, type Stored } from '../../platform/store'

export const reports = collection<Report>('reports')
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

/** A report has a few dozen events at most. */
const mostEvents = 200

export function eventsOf(reportId: string): Promise<StoredEvent[]> {
  return reportEvents.read({ where: { reportId }, order: [['seq', 'asc']], limit: mostEvents })
}
