/** Documents on their way into an entry: looked at, and kept where no phone can put another in their place. */
import { done, refused, type Answer } from '../../../domain/contract/answer'
import { largestDocument } from '../../../domain/register/kit/attached'
import { dropFiles, findUploads, freshPath, noteFiles } from '../../platform/pictures'
import { storeFile } from '../../platform/sdk'
import { fetchFile } from '../../platform/sdk/fetchFile'

/** A PDF says so within its first 1,024 bytes (ISO 32000-1, 7.5.2, and what readers make of it). */
const isPdf = (content: Buffer) => content.subarray(0, 1024).includes('%PDF-')

const refusals = { missing: 'file.missing', tooLarge: 'file.tooLarge', busy: 'service.busy' } as const

/**
 * File ids of the copies, in order; noted for the record `of` until it has taken them. A refusal keeps no copy:
 * file.missing, file.tooLarge, file.notPdf, service.busy (also when one would be begun after `until`, ms).
 */
export async function keptDocuments(
  uploads: readonly string[],
  order: { readonly of: string; readonly folder: string; readonly until: number },
  now: number,
): Promise<Answer<string[]>> {
  const paths = uploads.map(() => freshPath(order.folder, 'pdf'))
  const [found] = await Promise.all([findUploads(uploads), noteFiles(order.of, paths, now)])
  const kept: string[] = []
  for (const [n, { address }] of found.entries()) {
    const late = Date.now() > order.until
    const copy = late ? refused('service.busy') : await keptAs(paths[n]!, address)
    if (!copy.ok) {
      await dropFiles(kept)
      return copy
    }
    kept.push(copy.value)
  }
  return done(kept)
}

async function keptAs(path: string, address: string | undefined): Promise<Answer<string>> {
  if (address === undefined) return refused('file.missing')
  const content = await fetchFile(address, largestDocument)
  if (typeof content === 'string') return refused(refusals[content])
  return isPdf(content) ? done(await storeFile(path, content)) : refused('file.notPdf')
}
