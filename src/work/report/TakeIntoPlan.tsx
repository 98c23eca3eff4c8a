/** A report that was dispatched may become a problem of the plan of its water. */
import { IntoPlan } from '@/components/report/IntoPlan'
import { hasRole, useMe } from '@/hooks/useMe'
import { useSend } from '@/hooks/useSend'
import { dispatchedStates } from '@domain/report/aboutChief'
import type { ReportAnswer } from './useReport'

export function TakeIntoPlan({ report: { id, state } }: Pick<ReportAnswer, 'report'>) {
  const me = useMe()
  const { busy, problem, send } = useSend('plan.takeReport')
  if (!hasRole(me.value, 'office') || !dispatchedStates.includes(state)) return null
  return <IntoPlan className="report__sealed" {...{ busy, problem }} take={() => send({ reportId: id })} />
}
