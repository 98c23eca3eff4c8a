/** Photos of the open draft: taken, marked with reach, time and place, kept on the phone, taken away. */
import { describeInstant } from '@domain/calendar/day'
import type { Fix } from '@domain/patrol/track'
import { keepFile, removeFile } from '@/device/files'
import { takePhoto } from '@/device/photo'
import { photoSentence } from '@/device/photoTrouble'
import { withoutPhoto, withPhoto, type Draft, type DraftPhoto, type PhotoPlace } from '@/recorder/draft'
import { openDraft, recorder } from '@/recorder/phoneRecorder'
import { latestFix } from '@/recorder/recording'
import { phoneNow } from '@/services/cloudClock'
import { say } from '@/services/say'

/** Takes a photo into the open draft; says so when it could not be kept. */
export async function addPhoto(place: PhotoPlace): Promise<void> {
  const draft = openDraft.draft()
  if (!draft) return
  const { recording } = recorder.current()
  try {
    const taken = await takePhoto(wordsFor(draft, recording && latestFix(recording)))
    if (taken === null) return
    const { nextNumber } = openDraft.draft()?.patrolId === draft.patrolId ? openDraft.draft()! : draft
    const kept = await keepFile(taken, `${draft.patrolId}-${nextNumber}.jpg`)
    await openDraft.changeOf(draft.patrolId, (now) => withPhoto(now, place, kept))
  } catch (error) {
    say(photoSentence(error))
  }
}

export async function takeAwayPhoto(place: PhotoPlace, photo: DraftPhoto): Promise<void> {
  await openDraft.change((draft) => withoutPhoto(draft, place, photo.number))
  await removeFile(photo.localPath)
}

/** What is written on a photo: the reach, when, and where as far as the phone knows. */
function wordsFor({ duty }: Draft, fix: Fix | null): string[] {
  const { name, village } = duty.reach
  const place = fix ? `${fix.lat.toFixed(5)}°N ${fix.lng.toFixed(5)}°E` : ''
  return [name, describeInstant(phoneNow()), [village, place].filter(Boolean).join(' ')]
}
