import { randomBytes } from 'node:crypto'
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { fileAddresses, storeFile } from '../sdk'
import { dropFiles } from './dropFiles'
import { fetchPhoto } from './fetchPhoto'
import { redrawPhoto, type RedrawnPhoto } from './redrawPhoto'

export interface CleanPicture {
  readonly fileId: string
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
  /** Perceptual hash, 16 hex digits: the same scene re-compressed or resized gives the same or nearly the same. */
  readonly print: string
}

const mostPictures = 9

/**
 * Makes harmless copies of uploaded photos, in order: truly JPEG or PNG by content, upright, at most 1600 px, JPEG
 * without any metadata, stored as `<folder>/<random>.jpg`. The originals stay where they are (`dropFiles`). Whether
 * the caller may name these files is the caller's question. All or nothing: a refusal stores no copy.
 * Refusals, `detail` naming the photo as `photos.<n>` from 0: photo.tooMany (over 9), photo.missing, photo.tooLarge
 * (over 10 MB or 40 megapixels), photo.tooLong (sides), photo.notAPhoto, service.busy (the storage doesn't answer).
 */
export async function cleanPictures(
  fileIds: readonly string[],
  folder: string,
): Promise<Answer<CleanPicture[]>> {
  if (fileIds.length > mostPictures) return refused('photo.tooMany', String(mostPictures))
  const addresses = await fileAddresses(fileIds)
  const missing = fileIds.findIndex((fileId) => !addresses[fileId])
  if (missing >= 0) return refused('photo.missing', `photos.${missing}`)
  const photos: RedrawnPhoto[] = []
  // One after the other: two decoded photos at once don't fit into a function's memory.
  for (const [n, fileId] of fileIds.entries()) {
    const photo = await redrawn(addresses[fileId] ?? '')
    if (!photo.ok) return refused(photo.problem.code, `photos.${n}`)
    photos.push(photo.value)
  }
  return done(await storeAll(photos, folder))
}

async function redrawn(address: string): Promise<Answer<RedrawnPhoto>> {
  const file = await fetchPhoto(address)
  return file.ok ? redrawPhoto(file.value) : file
}

async function storeAll(photos: readonly RedrawnPhoto[], folder: string): Promise<CleanPicture[]> {
  const stored = await Promise.allSettled(
    photos.map(({ jpeg }) => storeFile(newPath(folder), Buffer.from(jpeg))),
  )
  const fileIds = stored.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []))
  const failed = stored.find((each) => each.status === 'rejected')
  if (failed) {
    await dropFiles(fileIds)
    throw failed.reason
  }
  return photos.map(({ width, height, print }, n) => ({ fileId: fileIds[n] ?? '', width, height, print }))
}

const newPath = (folder: string) => `${folder}/${randomBytes(16).toString('hex')}.jpg`
