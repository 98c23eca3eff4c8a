/** Reports, their events, and what the public sees of them. */
import type { StoredEvent } from '../../../../domain/report/events'
import type { PublicEntry } from '../../../../domain/report/publicEntry'
import type { Report } from '../../../../domain/report/report'
import { keyedCode } from '../../../platform/keys'
import { collection, command, type Stored } from '../../../platform/store'

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
  // Codes are letters and digits, which all come before `~`.
  const where = { _id: command.gt(prefix).and(command.lt(`${prefix}~`)) }
  const found = await witnesses.readAll({ where })
  return [...new Set(found.map(({ _id }) => asWitness(_id.slice(prefix.length))))]
}

/** As it was stored until November 2026, the vault's code (`r…`) is made the code of a witness. */
const asWitness = (code: string) => (code.startsWith('r') ? witnessCode(code) : code)

/** From the first to the last: a report that hundreds of people saw has hundreds. */
export function eventsOf(reportId: string): Promise<StoredEvent[]> {
  return reportEvents.readAll({ where: { reportId } }, 'seq')
}
