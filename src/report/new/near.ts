/** What others reported here already; asked before sending, never waited for long. */
import type { Output } from '@domain/contract/contract'
import { call } from '@/services/call'
import type { ReportDraft } from '../draft/reportDraft'

export type NearReport = Output<'report.near'>['items'][number]

/** ms: it only spares a second report of the same, so a slow network may go on without it. */
const PATIENCE_MS = 4000

/** Open reports of the same kind close by; none where there is no network, or no answer in time. */
export async function nearOf({ place, category }: ReportDraft): Promise<readonly NearReport[]> {
  if (place === null || category === null) return []
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS))
  const answer = await Promise.race([call('report.near', { place: [...place], category }), late])
  return answer?.ok ? answer.value.items : []
}
