/** Every paper that goes out, from the module it belongs to; a missing one does not compile. */
import type { PaperId } from '../../domain/document/papers'
import type { Paper } from '../kit/documents'
import { monthlyPaper, riverPaper } from '../modules/brief'
import { dossierPaper } from '../modules/dossier'
import { planPaper } from '../modules/plan'
import { ownSummaryPaper, summaryPaper } from '../modules/summary'

export const papers: Record<PaperId, Paper> = {
  yearlySummary: summaryPaper,
  monthlyReport: monthlyPaper,
  riverBrief: riverPaper,
  ownYearlySummary: ownSummaryPaper,
  plan: planPaper,
  dossier: dossierPaper,
}
