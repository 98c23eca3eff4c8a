/** Whose turn it is, as names of desks: a work list is one indexed question for one desk, sorted by deadline. */
import { waitsForHeadChief } from './escalation'
import type { Assignee } from './given'
import type { LifeState } from './report'
import { closedByHeadChief } from './states'

export const officeDesks = {
  triage: 'office:triage',
  verification: 'office:verification',
  recheck: 'office:recheck',
} as const

/** 销号 of matters from above, and what went up to the head chief. */
export const headChiefDesk = 'headChief:close'

export function deskOf({ kind, id }: Pick<Assignee, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}

/** From the second level on whatever is overdue lies on the head chief's desk, too, until he has answered. */
function above(life: LifeState): readonly string[] {
  return waitsForHeadChief(life) && life.dueAt !== null ? [headChiefDesk] : []
}

/** Each desk once; none where nobody owes anything, or it is decided and only waits. */
export function desksOf(life: LifeState): readonly string[] {
  if (life.ending) return []
  return [...new Set([...owing(life), ...above(life)])]
}

function owing(life: LifeState): readonly string[] {
  switch (life.state) {
    case 'submitted':
    case 'accepted':
    case 'handedBack':
      return [officeDesks.triage]
    case 'assigned':
    case 'handling':
      // Taken from whom it was said to be about, even if that was taken back: the office gives it to somebody.
      if (life.lead === null) return [officeDesks.triage]
      return [life.lead, ...life.joint].flatMap((each) => (each ? [deskOf(each)] : []))
    case 'resolved':
      return [officeDesks.verification]
    case 'verified':
      return [closedByHeadChief(life.source) ? headChiefDesk : officeDesks.verification]
    default:
      return life.recheck?.outcome === 'due' ? [officeDesks.recheck] : []
  }
}
