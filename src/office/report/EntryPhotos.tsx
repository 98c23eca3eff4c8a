/** Photos of the problem: from the letter, the news, or taken. Nothing is written on them. */
import Taro from '@tarojs/taro'
import { PhotoStrip } from '@/components/PhotoStrip'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import { mostPhotos, nextNumber, type EnteredReport } from './enteredReport'
import type { Entering } from './useEntering'

interface EntryPhotosProps {
  readonly entry: EnteredReport
  readonly change: Entering['change']
}

export function EntryPhotos({ entry, change }: EntryPhotosProps) {
  const shown = useShownPhotos(entry.photos, '照片')
  const add = async () => {
    try {
      const taken = await takePhoto([])
      if (taken === null) return
      const localPath = await keepFile(taken, `${entry.reportId}-${nextNumber(entry)}.jpg`)
      await change((now) => ({ ...now, photos: [...now.photos, { number: nextNumber(now), localPath }] }))
    } catch (error) {
      await Taro.showToast({ icon: 'none', title: photoSentence(error), duration: 4000 })
    }
  }
  const takeAway = async (id: string) => {
    const photo = entry.photos.find(({ number }) => String(number) === id)
    if (!photo) return
    await change((now) => ({ ...now, photos: now.photos.filter(({ number }) => number !== photo.number) }))
    await removeFile(photo.localPath)
  }
  return (
    <PhotoStrip
      photos={shown}
      limit={mostPhotos}
      addLabel="加照片"
      onAdd={() => void add()}
      onRemove={(id) => void takeAway(id)}
    />
  )
}
