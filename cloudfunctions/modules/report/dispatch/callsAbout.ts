/**
 * Whom the head chief rings about what went up to him: the department that owes the matter, where the register has its
 * number, and the office on its public one. People have no number but their own, so none of theirs is here.
 */
import { isRaised } from '../../../../domain/report/escalation'
import type { Actor } from '../../../../domain/report/mayGive'
import type { Report } from '../../../../domain/report/report'
import { departments, townshipSettings } from '../../register'

interface Call {
  readonly name: string
  readonly phone: string
}

/** The one in charge first; older phones know one alone. Nothing where it is not the head chief's to ring about. */
export async function callsAbout(report: Report, { parts }: Actor): Promise<{ call?: Call; calls?: Call[] }> {
  if (!parts.includes('headChief') || !isRaised(report)) return {}
  const { lead } = report
  const [{ officePhone }, department] = await Promise.all([
    townshipSettings(),
    lead?.kind === 'department' ? departments.get(lead.id) : null,
  ])
  const calls = [
    { name: department?.name ?? '', phone: department?.phone ?? '' },
    { name: '河长办', phone: officePhone },
  ].filter(({ phone }) => phone !== '')
  return calls.length > 0 ? { call: calls[0]!, calls } : {}
}
