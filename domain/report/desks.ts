/** Whose turn it is, as names of desks: a work list is one indexed question for one desk, sorted by deadline. */
import type { Assignee, LifeState } from './report'
import { closedByHeadChief } from './states'

export const officeDesks = {
  triage: 'office:triage',
  verification: 'office:verification',
  recheck: 'office:recheck',
} as const

/** 销号 of matters from above. */
export const headChiefDesk = 'headChief:close'

export function deskOf({ kind, id }: Pick<Assignee, 'kind' | 'id'>): string {
  return `${kind}:${id}`
}

/** From the second level on an overdue matter lies on the head chief's desk too. */
function above({ escalation }: LifeState): string[] {
  return escalation >= 2 ? [headChiefDesk] : []
}

export function desksOf(life: LifeState): readonly string[] {
  switch (life.state) {
    case 'submitted':
    case 'accepted':
    case 'handedBack':
      return [officeDesks.triage]
    case 'assigned':
    case 'handling':
      return [...[life.lead, ...life.joint].flatMap((each) => (each ? [deskOf(each)] : [])), ...above(life)]
    case 'resolved':
      return [officeDesks.verification]
    case 'verified':
      return [closedByHeadChief(life.source) ? headChiefDesk : officeDesks.verification]
    default:
      return life.recheck?.outcome === 'due' ? [officeDesks.recheck] : []
  }
}
