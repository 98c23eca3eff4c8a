/** One reach on the desk: its register entry and everyone who answers or answered for it. */
import { useCall } from '@/hooks/useCall'

export function useReachDesk(reachId: string) {
  const entry = useCall('register.getReach', { reachId }, { cache: true })
  const assignments = useCall('register.listAssignments', { reachId }, { cache: true })
  const reload = () => {
    void entry.reload()
    void assignments.reload()
  }
  return { entry, assignments, reload }
}
