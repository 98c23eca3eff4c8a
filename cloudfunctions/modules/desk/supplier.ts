import type { WaitingItem } from '../../../domain/desk/waiting'
import type { BoundContext } from '../../platform/context'

/** What of a subject waits for the office, or for this caller of it; the most urgent first, at most `mostOfSubject`. */
export type Supplier = (context: BoundContext) => Promise<WaitingItem[]>
