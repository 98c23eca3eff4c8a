/** How many characters may be written of a patrol: what a form lets in is what the wire takes. */
export const longestPatrol = {
  /** Of the whole patrol. */
  note: 500,
  /** Of one thing seen on the way. */
  seen: 200,
  noTrackReason: 200,
  explanation: 500,
  /** Of the office, on an explanation. */
  review: 500,
  /** To a question about a walk. */
  answer: 300,
  /** Why somebody else walks, or duties are paused or raised. */
  reason: 200,
} as const
