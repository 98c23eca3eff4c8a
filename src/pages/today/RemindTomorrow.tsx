/** 明天提醒我: for who has no time today. The morning's message comes on working days, about what ends soon. */
import { ConsentCard } from '@/components/reminder/ConsentCard'

export function RemindTomorrow() {
  return (
    <ConsentCard
      title="今天没空？"
      detail="工作日早上提醒您快到期的河段。"
      button="明天提醒我"
      templates={['dutyDue']}
    />
  )
}
