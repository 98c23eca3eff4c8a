/** Of a problem that a patrol's checklist brought in, by its place in the checklist (from 0): one entry, one report. */
export const problemOf = (patrolId: string, n: number): string => `${patrolId}x${n + 1}`
