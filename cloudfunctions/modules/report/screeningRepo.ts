import { collection } from '../../platform/store'
import type { ScreeningRun } from './judged'

/** What is checked of a report before it is public, and which files are still to go. */
export const screenings = collection<ScreeningRun>('screenings')
