/** In which part somebody acts. */

/** What the actor is to this report. */
export const parts = ['reporter', 'office', 'headChief', 'lead', 'joint', 'chief', 'clock', 'anyone'] as const
export type Part = (typeof parts)[number]

/** Their events carry no name, whatever is known of them. */
export const namelessParts: readonly Part[] = ['reporter', 'clock', 'anyone']
