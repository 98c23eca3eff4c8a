import { done, refused, type Answer } from '../../domain/contract/answer'
import type { CleanPicture } from '../platform/pictures'
import { removeFiles, storeFile } from '../platform/sdk'
import { engine } from './engine'
import { fetchPhoto } from './fetchPhoto'
import { redrawPhoto } from './redrawPhoto'

export interface Order {
  /** Where the upload can be fetched. */
  readonly address: string
  /** Of the copy. */
  readonly path: string
  /** Nobody waits for the copy any more, ms since the epoch: then none is left behind. */
  readonly until: number
}

/**
 * Stores the harmless copy of one upload at `path`; the upload stays. Refusals: photo.missing,
 * photo.tooLarge (over 10 MB or 40 megapixels), photo.tooLong (sides), photo.notAPhoto, service.busy (the storage
 * does not answer, or it is too late).
 */
export async function cleanUpload({ address, path, until }: Order): Promise<Answer<CleanPicture>> {
  // The engine of a new instance loads while the photo is on its way.
  const [file] = await Promise.all([fetchPhoto(address), engine()])
  if (!file.ok) return file
  const photo = await redrawPhoto(file.value)
  if (!photo.ok) return photo
  if (Date.now() > until) return refused('service.busy')
  const { jpeg, width, height, print } = photo.value
  const copy = await storeFile(path, Buffer.from(jpeg))
  if (Date.now() <= until) return done({ fileId: copy, width, height, print })
  await removeFiles([copy])
  return refused('service.busy')
}
