/** A finding of supervision that takes longer than its deadline becomes a problem of the plan of its water. */
import { IntoPlan } from '@/components/report/IntoPlan'
import { hasRole, useMe } from '@/hooks/useMe'
import { useSend } from '@/hooks/useSend'

export function ToPlan({ id }: { readonly id: string }) {
  const me = useMe()
  const { busy, problem, send } = useSend('plan.takeRectification')
  if (!hasRole(me.value, 'office')) return null
  return (
    <IntoPlan className="register__form" {...{ busy, problem }} take={() => send({ rectificationId: id })} />
  )
}
