/** Photos come first: one large button until there is one, then the strip. Nothing is written on them. */
import { Text } from '@tarojs/components'
import { Icon } from '@/components/Icon'
import { Pressable } from '@/components/native/Pressable'
import { PhotoStrip } from '@/components/PhotoStrip'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import { colour } from '@/styles/tokens'
import { say } from '@/services/say'
import { openReport } from '../draft/phoneReport'
import { mostPhotos, withoutReportPhoto, withReportPhoto, type ReportPhoto } from '../draft/reportDraft'
import './new.scss'

export function Photos({ photos }: { readonly photos: readonly ReportPhoto[] }) {
  const shown = useShownPhotos(photos, '照片')
  if (photos.length === 0) {
    return (
      <Pressable className="new__camera" label="拍照，或从相册选" onPress={() => void add()}>
        <Icon name="camera" colour={colour.river} size="large" />
        <Text className="new__camera-word">拍照</Text>
        <Text className="new__camera-note">拍清楚问题，也可从相册选；不用拍到人</Text>
      </Pressable>
    )
  }
  return (
    <PhotoStrip
      photos={shown}
      limit={mostPhotos}
      addLabel="再拍一张"
      onAdd={() => void add()}
      onRemove={(id) => void takeAway(photos.find(({ number }) => String(number) === id))}
    />
  )
}

/** No words on the picture: exact place and time would undo the blurring of what is published. */
const words: readonly string[] = []

async function add(): Promise<void> {
  const draft = openReport.draft()
  if (!draft) return
  try {
    const taken = await takePhoto(words)
    if (taken === null) return
    const kept = await keepFile(taken, `${draft.reportId}-${openReport.draft()!.nextNumber}.jpg`)
    await openReport.change((now) => withReportPhoto(now, kept))
  } catch (error) {
    say(photoSentence(error))
  }
}

async function takeAway(photo: ReportPhoto | undefined): Promise<void> {
  if (!photo) return
  await openReport.change((now) => withoutReportPhoto(now, photo.number))
  await removeFile(photo.localPath)
}
