/** What the public sees of a report: category, a blurred place, steps and photos that passed; never its words. */
import type { LngLat } from '../geo/coordinates'
import { cellOf } from '../geo/cell'
import { chiefCategory, type Category } from './category'
import { dayStart } from '../calendar/day'
import { numberOf } from './number'
import { blurred } from './publicPlace'
import { publicStepOf, type PublicStep } from './publicStep'
import type { Picture } from './given'
import type { Report } from './report'

export interface PublicEntry {
  /** The report's number. */
  readonly _id: string
  /** Not for the wire; absent where the clock has not given the report its number yet: then it is `_id`. */
  readonly reportId?: string
  readonly category: Category
  /** Blurred to about 100 m. */
  readonly place: LngLat
  readonly cell: string
  readonly reachId: string
  readonly reachName: string
  readonly village: string
  readonly done: boolean
  readonly step: PublicStep
  /** The days on which it was filed and closed: their first moment, ms. */
  readonly at: number
  readonly closedAt: number | null
  /** File ids of clean copies that passed the check one by one: after-photos come when the rest is public. */
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/**
 * The entry as it shall stand now, null when the report is not public: what was refused, withdrawn or joined to
 * another is nobody's business, and what is said about a chief not the public's.
 */
export function publicEntryOf(report: Report): PublicEntry | null {
  const step = publicStepOf(report.state)
  if (step === null || report.screening !== 'passed') return null
  if (report.aboutChief || report.category === chiefCategory) return null
  const number = numberOf(report)
  const place = blurred(report.place, number)
  const done = step === 'done'
  const shown = (pictures: readonly Picture[]) =>
    pictures.flatMap(({ fileId }) => (report.cleared.includes(fileId) ? [fileId] : []))
  return {
    _id: number,
    reportId: report._id,
    category: report.category,
    place,
    cell: cellOf(place),
    reachId: report.reachId,
    reachName: report.reachName,
    village: report.village,
    done,
    step,
    at: dayStart(report.submittedAt),
    closedAt: report.closedAt === null ? null : dayStart(report.closedAt),
    before: shown(report.photos),
    after: done ? shown(report.after) : [],
  }
}

/** The id of the report an entry is of. */
export function reportIdOf({ reportId, _id }: Pick<PublicEntry, 'reportId' | '_id'>): string {
  return reportId ?? _id
}
