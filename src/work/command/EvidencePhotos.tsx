/** Photos of a step, with the camera behind them; each says which river and when it was taken. */
import { describeInstant } from '@domain/calendar/day'
import { PhotoStrip } from '@/components/PhotoStrip'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { useShownPhotos } from '@/hooks/useShownPhotos'
import type { ReportEntry } from '@/words/reportWords'
import { cloudNow } from '@/services/cloudClock'
import { say } from '@/services/say'
import { mostPhotos, withEvidencePhoto, type Evidence } from './evidence'
import type { OpenEvidence } from './useEvidence'

interface EvidencePhotosProps {
  readonly entered: OpenEvidence
  readonly evidence: Evidence
  readonly report: ReportEntry
  readonly label: string
}

export function EvidencePhotos({ entered, evidence, report, label }: EvidencePhotosProps) {
  const shown = useShownPhotos(evidence.photos, label)
  const add = async () => {
    try {
      const taken = await takePhoto([report.reachName, describeInstant(cloudNow()), report.village])
      if (taken === null) return
      const kept = await keepFile(taken, `${evidence.commandId}-${evidence.nextNumber}.jpg`)
      entered.change((now) => withEvidencePhoto(now, kept))
    } catch (error) {
      say(photoSentence(error))
    }
  }
  const takeAway = async (id: string) => {
    const photo = evidence.photos.find(({ number }) => String(number) === id)
    if (!photo) return
    entered.change((now) => ({
      ...now,
      photos: now.photos.filter(({ number }) => number !== photo.number),
    }))
    await removeFile(photo.localPath)
  }
  return (
    <PhotoStrip
      photos={shown}
      limit={mostPhotos}
      addLabel={`拍${label}`}
      onAdd={() => void add()}
      onRemove={(id) => void takeAway(id)}
    />
  )
}
