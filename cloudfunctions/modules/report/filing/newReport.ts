/** A report as it begins, whoever files it: masked words, deadline for triage, nothing public yet. */
import { dueAt, type StageDays } from '../../../../domain/report/deadline'
import { desksOf } from '../../../../domain/report/desks'
import type { ReportEvent } from '../../../../domain/report/events'
import { newborn } from '../../../../domain/report/evolve'
import { masked } from '../../../../domain/report/maskNumbers'
import { type Picture } from '../../../../domain/report/given'
import { type Report, sortKeyOf } from '../../../../domain/report/report'
import { cellOf } from '../../../../domain/geo/cell'
import type { LngLat } from '../../../../domain/geo/coordinates'
import { chiefCategory, type Category } from '../../../../domain/report/category'
import type { Source } from '../../../../domain/report/states'
import type { Reach } from '../../../../domain/register/reach'
import { newNumber } from '../store/named'

export interface Filing {
  readonly reportId: string
  readonly digest: string
  readonly source: Source
  readonly category: Category
  readonly text: string
  readonly place: LngLat
  readonly reach: Pick<Reach, '_id' | 'name' | 'village'>
  /** Metres from upstream. */
  readonly reachAt: number
  readonly photos: readonly Picture[]
  readonly filedBy: string | null
  readonly now: number
}

/** Without any event yet: `record` adds the first one. */
export function newReport(filing: Filing, days: StageDays): Report {
  const { reportId, digest, source, category, place, reach, reachAt, photos, filedBy, now } = filing
  const number = newNumber()
  const life = newborn(source, now, dueAt(now, days.triage))
  return {
    ...life,
    _id: reportId,
    number,
    digest,
    category,
    text: masked(filing.text),
    place,
    cell: cellOf(place),
    reachId: reach._id,
    reachName: reach.name,
    village: reach.village,
    reachAt: Math.round(reachAt),
    aboutChief: category === chiefCategory,
    submittedAt: now,
    photos,
    after: [],
    outcome: '',
    witnesses: 0,
    open: true,
    desks: desksOf(life),
    strikeAt: null,
    screening: 'pending',
    cleared: [],
    filedBy,
    sortKey: sortKeyOf(life.dueAt ?? now, number),
    events: 0,
    lastCommands: [],
  }
}

/** How it begins to be told. */
export function submitted(report: Report, by: { part: ReportEvent['by']; name: string }): ReportEvent {
  const { text, photos, submittedAt: at } = report
  return { type: 'submitted', text, photos, at, by: by.part, byName: by.name }
}
