/** Who is told what when something happens to a report; reminders of problems use the same road. */
import { lastDayOf } from '../calendar/day'
import type { Recipient } from '../reminder/reminder'
import type { TemplateKey } from '../reminder/templates'
import { eventId, type ReportEvent } from './events'
import type { Assignee } from './given'
import type { Report } from './report'
import { numberOf } from './number'
import { owingNow } from './owing'
import { reportTitle } from './reportTitle'

export interface ReportNews {
  readonly to: readonly Recipient[]
  readonly template: TemplateKey
  readonly values: readonly string[]
  readonly page: string
}

/** Messages are ids for whoever gets them, so they are made of the number: a report's id tells when it was filed. */
export const newsId = (report: Report, seq: number): string => eventId(numberOf(report), seq)
export const dueNewsId = (report: Report): string => `${numberOf(report)}_due_${report.dueAt}`

const recipientOf = ({ kind, id }: Assignee): Recipient => ({ kind, id })

/** The last day of a deadline, as people say it: due at 24:00 belongs to the day before. */

const workPage = (report: Report) => `work/report/index?reportId=${numberOf(report)}`

const office: Recipient = { kind: 'role', role: 'office' }

/** Those who are charged, else the office. */
function owing(report: Report): readonly Recipient[] {
  const charged = owingNow(report).map(recipientOf)
  return charged.length > 0 ? charged : [office]
}

/** `report` is as it stands after the event. null: nobody needs to be told. */
export function newsOf(report: Report, event: ReportEvent): ReportNews | null {
  const title = reportTitle(report.reachName, report.category)
  switch (event.type) {
    case 'assigned': {
      const to = [event.lead, ...event.joint].map(recipientOf)
      const values = [title, lastDayOf(event.dueAt), event.text || '请接单并按期办理']
      return { to, template: 'reportAssigned', values, page: workPage(report) }
    }
    case 'urged':
    case 'instructed': {
      const values = [title, lastDayOf(report.dueAt ?? event.at), event.text || '总河长督办，请按期办好']
      return { to: owing(report), template: 'reportDue', values, page: workPage(report) }
    }
    case 'escalated': {
      const townChief = { kind: 'reach', reachId: report.reachId, role: 'townChief' } as const
      // The chief of the reach may be the one it is about.
      const toTown = event.level === 1 && !report.aboutChief
      const to: Recipient[] = toTown ? [townChief] : [{ kind: 'role', role: 'headChief' }]
      const looksBack = report.recheck?.outcome === 'due'
      const owes = looksBack ? '河长办' : (report.lead?.name ?? '河长办')
      const values = [title, owes, looksBack ? '回头看已过期限，请督办' : '已过期限，请督办']
      return { to, template: 'reportEscalated', values, page: workPage(report) }
    }
    case 'closed':
    case 'rejected': {
      if (report.source !== 'resident') return null
      const to = [{ kind: 'reporter', reportId: report._id }] as const
      const values = [title, event.type === 'closed' ? '已办结' : '不予受理', '点开看处理情况，可以评价']
      return { to, template: 'reportClosed', values, page: `report/track/index?reportId=${report._id}` }
    }
    default:
      return null
  }
}

/** At orange: the deadline is near. */
export function dueNews(report: Report): ReportNews | null {
  if (report.dueAt === null) return null
  const to = [report.lead, ...report.joint].flatMap((each) => (each ? [recipientOf(each)] : []))
  const values = [reportTitle(report.reachName, report.category), lastDayOf(report.dueAt), '快到期了，请抓紧']
  return { to, template: 'reportDue', values, page: workPage(report) }
}
