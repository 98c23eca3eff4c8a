/** A plan as a whole: where it stands, what does not fit, and its lists; with `number` a version as it was handed in. */
import { useRouter } from '@tarojs/taro'
import { Empty } from '@/components/Empty'
import { Fetched } from '@/components/Fetched'
import { Notice } from '@/components/Notice'
import { hasRole, useMe } from '@/hooks/useMe'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'
import { describeInstant } from '@domain/calendar/day'
import { versionStateLabel } from '@domain/plan/approval'
import { Approval } from './Approval'
import { Lists } from './Lists'
import { PlanHead } from './PlanHead'
import { StaffShell } from './StaffShell'

export default function PlanPage() {
  const { planId, number } = useRouter().params
  return (
    <StaffShell section="plans">
      {!planId ? (
        <Empty icon="search" title="没有找到这份方案" detail="请从一河一策里重新打开" />
      ) : number ? (
        <AsHandedIn planId={planId} number={Number(number)} />
      ) : (
        <AsWritten planId={planId} />
      )}
    </StaffShell>
  )
}

function AsWritten({ planId }: { readonly planId: string }) {
  const asked = useCall('plan.whole', { planId }, { cache: true })
  const writes = hasRole(useMe().value, 'office')
  useReturn(() => void asked.reload())
  return (
    <Fetched of={asked}>
      {(answer) => (
        <>
          <PlanHead whole={answer.whole} state={answer.state} />
          <Approval planId={planId} answer={answer} onChanged={() => void asked.reload()} />
          <Lists whole={answer.whole} writes={writes} />
        </>
      )}
    </Fetched>
  )
}

function AsHandedIn({ planId, number }: { readonly planId: string; readonly number: number }) {
  const asked = useCall('plan.version', { planId, number }, { cache: true })
  return (
    <Fetched of={asked}>
      {({ whole, version: { state, by, at } }) => (
        <>
          <PlanHead whole={whole} />
          <Notice>{`第 ${number} 版，${by} ${describeInstant(at)}报送，${versionStateLabel[state]}`}</Notice>
          <Lists whole={whole} writes={false} />
        </>
      )}
    </Fetched>
  )
}
