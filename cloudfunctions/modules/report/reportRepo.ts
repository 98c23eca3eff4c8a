/** Reports, their events, and what the public sees of them. */
import type { StoredEvent } from '../../../domain/report/events'
import type { PublicEntry } from '../../../domain/report/publicEntry'
import type { Report } from '../../../domain/report/report'
import { keyedCode } from '../../platform/keys'
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

/** 「我也看到」: `_id` is `${reportId}_${witnessCode}`, so a person counts once. */
export const witnesses = collection<Stored & { readonly at: number }>('witnesses')

export const witnessId = (reportId: string, witness: string) => `${reportId}_${witness}`

/**
 * A witness by the vault's code, under a key of this purpose: a person who saw one thing and reported another is two
 * people here.
 */
export const witnessCode = (code: string) => `w${keyedCode('witness', code).toString('hex', 0, 16)}`

/** Codes of those who saw it too, to the last one. */
export async function witnessesOf(reportId: string): Promise<string[]> {
  const prefix = witnessId(reportId, '')
  const found: string[] = []
  for (let after = prefix; ; after = witnessId(reportId, found[found.length - 1]!)) {
    // Codes are letters and digits, which all come before `~`.
    const where = { _id: command.gt(after).and(command.lt(`${prefix}~`)) }
    const page = await witnesses.read({ where, order: [['_id', 'asc']], limit: largestPage })
    found.push(...page.map(({ _id }) => _id.slice(prefix.length)))
    if (page.length < largestPage) return [...new Set(found.map(asWitness))]
  }
}

/** As it was stored until November 2026, the vault's code (`r…`) is made the code of a witness. */
const asWitness = (code: string) => (code.startsWith('r') ? witnessCode(code) : code)

/** A report has a few dozen events at most. */
const mostEvents = 200

export function eventsOf(reportId: string): Promise<StoredEvent[]> {
  return reportEvents.read({ where: { reportId }, order: [['seq', 'asc']], limit: mostEvents })
}
