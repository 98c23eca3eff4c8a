/** Briefs of months, one a month and water. */
import type { Brief } from '../../../domain/brief/brief'
import { collection } from '../../platform/store'

export const briefs = collection<Brief>('briefs')
