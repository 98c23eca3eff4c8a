import { done, refused, type Answer } from '../../domain/contract/answer'
import { fetchFile } from '../platform/sdk/fetchFile'

/** Bytes of an uploaded photo. */
export const largestFile = 10 * 1024 * 1024

const refusals = { missing: 'photo.missing', tooLarge: 'photo.tooLarge', busy: 'service.busy' } as const

/** The photo at a temporary address, in memory. */
export async function fetchPhoto(address: string): Promise<Answer<Buffer>> {
  const fetched = await fetchFile(address, largestFile)
  return typeof fetched === 'string' ? refused(refusals[fetched]) : done(fetched)
}
