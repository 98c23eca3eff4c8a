/** The state of the township on the desk: today, what waits for an answer, what was missed, what is adjusted. */
import { useCloudDay } from '@/hooks/useCloudDay'
import { useCall } from '@/hooks/useCall'
import { useReturn } from '@/hooks/useReturn'

export function useOverview() {
  const overview = useCall('patrol.overview', {}, { cache: true })
  const policy = useCall('patrol.getDutyPolicy', {}, { cache: true })
  const load = useCall('report.workload', {}, { cache: true })
  const rewards = useCall('reward.overview', {}, { cache: true })
  const push = useCall('push.listDay', { day: useCloudDay() }, { cache: true })
  const holidays = useCall('calendar.getHolidays', {}, { cache: true })
  const reload = () => {
    void holidays.reload()
    void push.reload()
    void overview.reload()
    void policy.reload()
    void load.reload()
    void rewards.reload()
  }
  useReturn(reload)
  const today = overview.value?.day
  const adjustments = today
    ? (policy.value?.adjustments ?? []).filter(({ from, until }) => from <= today && today <= until)
    : []
  return {
    ...{ overview, adjustments, missingYear: holidays.value?.missing ?? null },
    ...{ load, rewards, push, reload },
  }
}
