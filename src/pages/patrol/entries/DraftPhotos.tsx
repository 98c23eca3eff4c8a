/** The photos of one place of the draft, with the camera behind them. */
import { PhotoStrip } from '@/components/PhotoStrip'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import type { DraftPhoto, PhotoPlace } from '@/recorder/draft'
import { addPhoto, takeAwayPhoto } from './usePhotos'

interface DraftPhotosProps {
  readonly place: PhotoPlace
  readonly photos: readonly DraftPhoto[]
  readonly limit: number
  readonly label: string
}

export function DraftPhotos({ place, photos, limit, label }: DraftPhotosProps) {
  const shown = useShownPhotos(photos, label)
  const remove = (id: string) => {
    const photo = photos.find(({ number }) => String(number) === id)
    // Without room it stays, and the page says so.
    if (photo) void takeAwayPhoto(place, photo).catch(() => undefined)
  }
  return (
    <PhotoStrip
      photos={shown}
      limit={limit}
      addLabel={`拍${label}`}
      onAdd={() => void addPhoto(place)}
      onRemove={remove}
    />
  )
}
