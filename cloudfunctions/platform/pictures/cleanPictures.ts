import { done, refused, type Answer } from '../../../domain/contract/answer'
import type { ProblemCode } from '../../../domain/contract/problems'
import { logFailure } from '../log'
import { callFunction, fileAddresses } from '../sdk'
import { dropFiles } from './dropFiles'
import { freshPath, noteFiles } from './uploads'

export interface CleanPicture {
  /** The copy. */
  readonly fileId: string
  /** Pixels, upright. */
  readonly width: number
  readonly height: number
  /** Perceptual hash, 16 hex digits: the same scene re-compressed or resized gives the same or nearly the same. */
  readonly print: string
}

const mostPictures = 9

/** A photo as a phone uploaded it, and where it can be fetched; undefined: nowhere. */
export interface Upload {
  readonly fileId: string
  readonly address: string | undefined
}

/** In order. Throws when the storage does not answer. */
export async function findUploads(fileIds: readonly string[]): Promise<Upload[]> {
  const addresses = await fileAddresses(fileIds)
  return fileIds.map((fileId) => ({ fileId, address: addresses[fileId] }))
}

export interface CopiesOrder {
  /** Of the record that is to take the copies, e.g. `reports/<id>`: they are noted until it has. */
  readonly of: string
  /** Where the copies shall lie. */
  readonly folder: string
  /** ms, for all of them together. */
  readonly patience: number
}

/**
 * Harmless copies of uploaded photos, in order, drawn by the function `pictures`: truly JPEG or PNG by content, upright,
 * at most 1600 px, JPEG without any metadata, stored as `<folder>/<random>.jpg`. The originals stay where they are
 * (`dropFiles`). Whether the caller may name these files is the caller's question. A refusal keeps no copy.
 * Null stands for a photo that was not done within `patience`, or whose drawing broke down: its original must stay
 * hidden and is tried again later.
 * Refusals, `detail` naming the photo as `photos.<n>` from 0: photo.tooMany (over 9), photo.missing, photo.tooLarge
 * (over 10 MB or 40 megapixels), photo.tooLong (sides), photo.notAPhoto.
 */
export async function cleanPictures(
  uploads: readonly Upload[],
  { of, folder, patience }: CopiesOrder,
): Promise<Answer<(CleanPicture | null)[]>> {
  if (uploads.length > mostPictures) return refused('photo.tooMany', String(mostPictures))
  const now = Date.now()
  const orders = uploads.map(({ address }) => {
    return { address, path: freshPath(folder), until: now + patience }
  })
  const paths = orders.map(({ path }) => path)
  const [noted, copies] = await Promise.allSettled([noteFiles(of, paths, now), cleanAll(orders)])
  if (copies.status === 'rejected') throw copies.reason
  if (noted.status === 'fulfilled') return copies.value
  // What is not noted would never be found, should this call be killed.
  if (copies.value.ok) await dropCopies(copies.value.value)
  throw noted.reason
}

async function cleanAll(
  orders: readonly (Omit<Order, 'address'> & Pick<Upload, 'address'>)[],
): Promise<Answer<(CleanPicture | null)[]>> {
  const copies: (CleanPicture | null)[] = []
  // One after the other: the first wakes an instance of the function, the others find it awake.
  for (const [n, { address, ...order }] of orders.entries()) {
    const copy = address ? await cleaned({ ...order, address }) : refused('photo.missing')
    if (copy.ok) copies.push(copy.value)
    else {
      await dropCopies(copies)
      return refused(copy.problem.code, `photos.${n}`)
    }
  }
  return done(copies)
}

const dropCopies = (copies: readonly (CleanPicture | null)[]) =>
  dropFiles(copies.flatMap((each) => (each ? [each.fileId] : [])))

interface Order {
  readonly address: string
  /** Of the copy. */
  readonly path: string
  readonly until: number
}

async function cleaned(order: Order): Promise<Answer<CleanPicture | null>> {
  const left = order.until - Date.now()
  if (left <= 0) return done(null)
  try {
    const answer = (await callFunction('pictures', order, left)) as Answer<CleanPicture>
    if (answer.ok || theirFault.includes(answer.problem.code)) return answer
  } catch (error) {
    // It hung, crashed or ran out of memory, alone.
    logFailure('pictures', '-', error)
  }
  return done(null)
}

/** What is wrong with the photo itself, as against our not being able to draw it now. */
const theirFault: readonly ProblemCode[] = [
  'photo.missing',
  'photo.tooLarge',
  'photo.tooLong',
  'photo.notAPhoto',
]
