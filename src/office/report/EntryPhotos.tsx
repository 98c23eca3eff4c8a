/** Photos of the problem: from the letter, the news, or taken. Nothing is written on them. */
import { KeptPhotos } from '@/components/KeptPhotos'
import { mostPhotos, type EnteredReport } from './enteredReport'
import type { Entering } from './useEntering'

interface EntryPhotosProps {
  readonly entry: EnteredReport
  readonly change: Entering['change']
}

export function EntryPhotos({ entry: { reportId, photos }, change }: EntryPhotosProps) {
  return (
    <KeptPhotos
      key={reportId}
      {...{ title: '照片', addLabel: '加照片', name: reportId, most: mostPhotos, photos }}
      onChange={(next) => change((now) => ({ ...now, photos: next(now.photos) }))}
    />
  )
}
