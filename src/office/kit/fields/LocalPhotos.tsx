/** Photos that stay on the phone until the outbox sends them. */
import Taro from '@tarojs/taro'
import { PhotoStrip } from '@/components/PhotoStrip'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import type { KeptPhoto } from '../useLine'

interface LocalPhotosProps {
  /** Id of what they belong to; null while it is not made. */
  readonly name: string | null
  readonly most: number
  readonly photos: readonly KeptPhoto[]
  readonly onChange: (photos: readonly KeptPhoto[]) => void
}

export function LocalPhotos({ name, most, photos, onChange }: LocalPhotosProps) {
  const shown = useShownPhotos(photos, '照片')
  const add = async () => {
    try {
      const taken = await takePhoto([])
      if (taken === null || name === null) return
      // Counts on, so that a photo taken again is not taken for the one before.
      const number = Math.max(0, ...photos.map((photo) => photo.number)) + 1
      const localPath = await keepFile(taken, `${name}-${number}.jpg`)
      onChange([...photos, { number, localPath }])
    } catch (error) {
      await Taro.showToast({ icon: 'none', title: photoSentence(error), duration: 4000 })
    }
  }
  const takeAway = async (id: string) => {
    const photo = photos.find(({ number }) => String(number) === id)
    onChange(photos.filter((other) => other !== photo))
    if (photo) await removeFile(photo.localPath)
  }
  return (
    <PhotoStrip photos={shown} limit={most} onAdd={() => void add()} onRemove={(id) => void takeAway(id)} />
  )
}
