import { done } from '../../../domain/contract/answer'
import type { ParsedInput } from '../../../domain/contract/contract'
import type { CallContext } from '../../platform/context'
import { noteUploads } from '../../platform/pictures'

/** Nothing of the caller is kept: the note says what is uploaded for which record. */
export async function announcePhotos({ paths }: ParsedInput<'photo.announce'>, { now }: CallContext) {
  await noteUploads([...new Set(paths)], now)
  return done({})
}
