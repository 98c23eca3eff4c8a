/** Who handed a matter back (退单) and why: the office reads it first, and the same is not proposed again. */
import type { ReportEvent } from './events'
import type { Assignee } from './given'

export interface HandBack {
  readonly by: Assignee
  readonly text: string
  /** Milliseconds since the epoch. */
  readonly at: number
}

/** Of all events in their order; the latest last. Who was charged when it came back is who handed it back. */
export function handBacksIn(events: readonly ReportEvent[]): HandBack[] {
  let lead: Assignee | null = null
  let before: Assignee | null = null
  const found: HandBack[] = []
  for (const event of events) {
    if (event.type === 'assigned') [lead, before] = [event.lead, lead]
    if (event.type === 'recalled') lead = before
    if (event.type === 'handedBack' && lead) found.push({ by: lead, text: event.text, at: event.at })
  }
  return found
}
