/** What the cockpit shows, for its parts. */
import type { Output } from '@domain/contract/contract'

export type CockpitAnswer = Output<'desk.cockpit'>
