import type { alerts } from '../../../domain/alert/alerts'
import type { StoredEntry } from '../../kit/register'
import { collection } from '../../platform/store'

export const alertEntries = collection<StoredEntry<(typeof alerts)['fields']>>('alerts')
