/** The head chief's first screen: the whole township in a few lines, each leading to what is behind it. */
import { useReturn } from '@/hooks/useReturn'
import { useCall } from '@/hooks/useCall'
import { Departments } from './Departments'
import { Villages } from './Villages'
import { OnMyDesk } from '../OnMyDesk'

export function Township() {
  const load = useCall('report.workload', {}, { cache: true })
  const villages = useCall('patrol.villagesToday', {}, { cache: true })
  useReturn(() => {
    void load.reload()
    void villages.reload()
  })
  return (
    <>
      <OnMyDesk asked="定" />
      <Departments of={load} />
      <Villages of={villages} />
    </>
  )
}
