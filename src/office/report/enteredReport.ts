/** A problem that reached the office from elsewhere, while it is written down; and what the outbox makes of it. */
import { isBlank } from '@domain/contract/letters'
import type { LngLat } from '@domain/geo/coordinates'
import { reportTitle } from '@domain/report/reportTitle'
import type { Category } from '@domain/report/category'
import type { enteredSources } from '@domain/report/states'
import type { OutboxItem, Submission } from '@/outbox'
import { photoFile, photosAgain, placeholderOf } from '@/outbox/photos'

export interface EnteredPhoto {
  /** Number within the report, never used twice: it names the file in the cloud. */
  readonly number: number
  readonly localPath: string
}

export interface EnteredReport {
  /** Made when it is begun, so that sending twice is sending once. */
  readonly reportId: string
  readonly source: (typeof enteredSources)[number] | null
  readonly category: Category | null
  readonly place: LngLat | null
  readonly text: string
  readonly photos: readonly EnteredPhoto[]
}

export const mostPhotos = 9
export const longestText = 300

export const newEntry = (reportId: string): EnteredReport => ({
  ...{ reportId, source: null, category: null, place: null, text: '', photos: [] },
})

export type Missing = Partial<Record<'source' | 'category' | 'place' | 'text', string>>

/** What still has to be filled in, by field; empty when it may be sent. Photos are good, but not always there. */
export function missingIn({ source, category, place, text }: EnteredReport): Missing {
  return {
    ...(source === null ? { source: '请选是从哪里来的' } : {}),
    ...(category === null ? { category: '请选是哪种问题' } : {}),
    ...(place === null ? { place: '请选在哪里' } : {}),
    ...(isBlank(text) ? { text: '请写一句情况，接手的人靠它找到问题' } : {}),
  }
}

/** The same entry always gives the same submission. `reachName` is for the title only. */
export function submissionOf(entry: EnteredReport, reachName: string): Submission<'report.enter'> {
  const { reportId, source, category, place } = entry
  if (source === null || category === null || place === null)
    throw new Error('an entry without source, category or place is not sent')
  return {
    id: reportId,
    action: 'report.enter',
    title: reportTitle(reachName || '河道', category),
    files: entry.photos.map((photo) => fileOf(reportId, photo)),
    input: {
      ...{ reportId, source, category, place: [...place] },
      text: entry.text.trim(),
      photos: entry.photos.map(placeholderOf),
    },
  }
}

/** What was refused, to be corrected. */
export function entryOf({ id, input, files }: OutboxItem<'report.enter'>): EnteredReport {
  const { source, category, place, text } = input
  const photos = photosAgain(files)
  return { reportId: id, source, category, place, text, photos }
}

const fileOf = (reportId: string, photo: EnteredPhoto) =>
  photoFile(photo, `reports/${reportId}/${photo.number}.jpg`)
