/** A report, or a finding of supervision, becomes a problem of the plan: what of it the plan takes over. A reporter's own words stay where they are. */
import type { Category, Severity } from '../report/category'
import type { Report } from '../report/report'
import { reportTitle } from '../report/reportTitle'
import type { Rectification } from '../supervision/rectifications'
import type { Source } from '../report/states'
import { emptyEntry } from '../register/kit/register'
import { type FieldOfWork, planProblems, type PlanProblemValues } from './plans'

const fieldOf: Readonly<Record<Category, FieldOfWork>> = {
  ...{
    floating: 'environment',
    bankWaste: 'environment',
    siltation: 'environment',
    recurrence: 'environment',
  },
  ...{ other: 'environment', colourSmell: 'pollution', outlet: 'pollution', encroachment: 'shore' },
  ...{
    signBoard: 'shore',
    hydraulicWorks: 'resources',
    illegalUse: 'enforcement',
    chiefConduct: 'enforcement',
  },
}

const originOf: Readonly<Record<Source, PlanProblemValues['origin']>> = {
  ...{ resident: 'report', hotline: 'report', chief: 'patrol', cleaning: 'patrol' },
  ...{ supervision: 'supervision', media: 'supervision' },
}

const severityOf: Readonly<Record<Severity, PlanProblemValues['severity']>> = {
  ...{ slight: 'slight', ordinary: 'slight', serious: 'serious', grave: 'grave' },
}

/** The same report, called by its number, is the same problem: all staff see these ids. */
export const problemIdOf = (number: string) => `r-${number}`

/** The report that a problem was taken from, by its number; null where it was written. */
export const reportIdOf = (problemId: string): string | null =>
  problemId.startsWith('r-') ? problemId.slice(2) : null

type Taken = Pick<Report, 'category' | 'reachId' | 'reachName' | 'place' | 'severity' | 'source'>

export const problemFrom = (report: Taken, planId: string, found: string): PlanProblemValues => ({
  ...emptyEntry(planProblems),
  ...{ planId, found, field: fieldOf[report.category], reachId: report.reachId, place: report.place },
  name: reportTitle(report.reachName, report.category),
  severity: severityOf[report.severity ?? 'ordinary'],
  origin: originOf[report.source],
})

/** The same rectification is the same problem. */
export const problemIdOfRectification = (id: string) => `z-${id}`

export const problemFromRectification = (
  { problem, said, reachId, foundOn }: Rectification,
  planId: string,
): PlanProblemValues => ({
  ...emptyEntry(planProblems),
  ...{ planId, found: foundOn, field: 'environment', reachId, name: problem, seen: said.slice(0, 400) },
  ...{ severity: 'serious', origin: 'supervision' },
})
