/** Photos that stay on the phone until the outbox sends them. */
import Taro from '@tarojs/taro'
import { useRef } from 'react'
import { PhotoStrip } from '@/components/PhotoStrip'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import type { KeptPhoto } from '../useLine'

interface LocalPhotosProps {
  /** What they show: 「照片」, 「保洁前」. */
  readonly title: string
  /** Id of what they belong to; null while it is not made. */
  readonly name: string | null
  readonly most: number
  /** From here on they are numbered. */
  readonly first: number
  readonly photos: readonly KeptPhoto[]
  readonly onChange: (change: (photos: readonly KeptPhoto[]) => readonly KeptPhoto[]) => void
  /** While one is chosen and drawn. */
  readonly onTaking: (taking: boolean) => void
}

export function LocalPhotos({ title, name, most, first, photos, onChange, onTaking }: LocalPhotosProps) {
  const shown = useShownPhotos(photos, title)
  /** Counts on, so that a photo taken again is not taken for the one before. */
  const last = useRef(first)
  const add = async () => {
    onTaking(true)
    try {
      const taken = await takePhoto([])
      if (taken === null || name === null) return
      const number = ++last.current
      const localPath = await keepFile(taken, `${name}-${number}.jpg`)
      onChange((now) => [...now, { number, localPath }])
    } catch (error) {
      await Taro.showToast({ icon: 'none', title: photoSentence(error), duration: 4000 })
    } finally {
      onTaking(false)
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
      addLabel={title === '照片' ? '拍照' : `拍${title}`}
      onAdd={() => void add()}
      onRemove={(id) => void takeAway(id)}
    />
  )
}
