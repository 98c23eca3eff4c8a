/** For office and head chief: how many reports wait at the desk, in one line that leads there. */
import { Notice } from '@/components/Notice'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { openPage } from '@/services/pages'
import type { Output } from '@domain/contract/contract'

export function WorkloadNotice() {
  const workload = useCall('report.workload', {}, { cache: true })
  useReturn(() => void workload.reload())
  const { value } = workload
  if (!value || value.open + value.recheck === 0) return null
  const { overdue, triage, verification } = value
  return (
    <Notice
      tone={overdue > 0 ? 'overdue' : triage + verification > 0 ? 'dueSoon' : 'calm'}
      onPress={() => openPage('/work/list/index')}
    >
      {loadWords(value)}
    </Notice>
  )
}

/** 「问题未结 12 件，2 件逾期，3 件待交办」 */
function loadWords({ open, overdue, triage, verification, recheck }: Output<'report.workload'>): string {
  return [
    `问题未结 ${open} 件`,
    overdue > 0 ? `${overdue} 件逾期` : '',
    triage > 0 ? `${triage} 件待交办` : '',
    verification > 0 ? `${verification} 件待复核` : '',
    recheck > 0 ? `${recheck} 件要回头看` : '',
  ]
    .filter(Boolean)
    .join('，')
}
