/** Photos that stay on the phone until the outbox sends them. */
import { useRef } from 'react'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import type { DraftPhoto } from '@/outbox/photos'
import { say } from '@/services/say'
import { PhotoStrip } from './PhotoStrip'

interface KeptPhotosProps {
  /** What they show: 「照片」, 「保洁前」. */
  readonly title: string
  /** Of the button; 「拍…」 unless said. */
  readonly addLabel?: string
  /** Id of what they belong to. */
  readonly name: string
  readonly most: number
  /** Those of another field of the same are numbered from elsewhere on. */
  readonly first?: number
  readonly photos: readonly DraftPhoto[]
  readonly onChange: (change: (photos: readonly DraftPhoto[]) => readonly DraftPhoto[]) => void
  /** While one is chosen and drawn. */
  readonly onTaking?: (taking: boolean) => void
}

export function KeptPhotos(props: KeptPhotosProps) {
  const { title, addLabel = title === '照片' ? '拍照' : `拍${title}`, name, most, photos } = props
  const { first = 0, onChange, onTaking } = props
  const shown = useShownPhotos(photos, title)
  /** Counts on, so that a photo taken again is not taken for the one before. */
  const last = useRef(first)
  const add = async () => {
    onTaking?.(true)
    try {
      const taken = await takePhoto([])
      if (taken === null) return
      const number = Math.max(last.current, ...photos.map((photo) => photo.number)) + 1
      last.current = number
      const localPath = await keepFile(taken, `${name}-${number}.jpg`)
      onChange((now) => [...now, { number, localPath }])
    } catch (error) {
      say(photoSentence(error))
    } finally {
      onTaking?.(false)
    }
  }
  const takeAway = async (id: string) => {
    const photo = photos.find(({ number }) => String(number) === id)
    onChange((now) => now.filter(({ number }) => String(number) !== id))
    if (photo) await removeFile(photo.localPath)
  }
  return (
    <PhotoStrip
      photos={shown}
      limit={most}
      addLabel={addLabel}
      onAdd={() => void add()}
      onRemove={(id) => void takeAway(id)}
    />
  )
}
