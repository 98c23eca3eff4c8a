/** From a draft to what the outbox sends, and back from what was refused to a draft that can be corrected. */
import { cutText } from '@domain/contract/letters'
import { reportTitle } from '@domain/report/reportTitle'
import type { OutboxItem, Submission } from '@/outbox'
import { longestText, mostPhotos, type ReportDraft, type ReportPhoto } from './reportDraft'
import { photoFile, photosAgain, placeholderOf } from '@/outbox/photos'

/** What still has to be filled in, by field; empty when it may be sent. */
export type Missing = Partial<Record<'photos' | 'category' | 'place', string>>

export function missingIn({ photos, category, place }: ReportDraft): Missing {
  return {
    ...(photos.length === 0 ? { photos: '请先拍一张照片，让我们看到问题。' } : {}),
    ...(category === null ? { category: '请点一下是哪种问题。' } : {}),
    ...(place === null ? { place: '请在地图上点一下在哪里。' } : {}),
  }
}

/** The submission of a draft in which nothing is missing; the same draft always gives the same one. */
export function submissionOf(draft: ReportDraft): Submission<'report.submit'> {
  const { reportId, category, place, hintId, link } = draft
  if (category === null || place === null) throw new Error('a draft without category or place is not sent')
  const photos = draft.photos.slice(0, mostPhotos)
  return {
    id: reportId,
    action: 'report.submit',
    title: reportTitle(draft.reachName || '河道', category),
    reachName: draft.reachName,
    files: photos.map((photo) => fileOf(reportId, photo)),
    input: {
      reportId,
      category,
      place: [...place],
      ...(hintId === null ? {} : { hintId }),
      text: cutText(draft.text.trim(), longestText),
      photos: photos.map(placeholderOf),
      link,
      contact: draft.contact.trim(),
    },
  }
}

/** What was sent, as a draft again. */
export function draftOf({ id, input, files, reachName = '' }: OutboxItem<'report.submit'>): ReportDraft {
  const photos = photosAgain(files)
  return {
    reportId: id,
    hintId: input.hintId ?? null,
    photos,
    category: input.category,
    place: input.place,
    placeSource: 'map',
    reachName,
    text: input.text,
    link: input.link,
    contact: input.contact,
    nextNumber: Math.max(0, ...photos.map(({ number }) => number)) + 1,
  }
}

const fileOf = (reportId: string, photo: ReportPhoto) =>
  photoFile(photo, `reports/${reportId}/${photo.number}.jpg`)
