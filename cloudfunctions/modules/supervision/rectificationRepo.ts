import type { rectifications } from '../../../domain/supervision/rectifications'
import type { StoredEntry } from '../../kit/register'
import { collection } from '../../platform/store'

export const rectificationEntries =
  collection<StoredEntry<(typeof rectifications)['fields']>>('rectifications')
