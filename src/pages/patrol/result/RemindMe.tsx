/** After a walk, and never over what is still on its way: more reminders, where little is left of them. */
import { mayAskAlong } from '@domain/reminder/consent'
import { templatesFor } from '@domain/reminder/concerns'
import type { TemplateKey } from '@domain/reminder/templates'
import { ConsentCard } from '@/components/reminder/ConsentCard'
import { useCall } from '@/hooks/useCall'
import { useMe } from '@/hooks/useMe'

const useful: readonly TemplateKey[] = ['dutyDue', 'reportAssigned', 'reportDue']

export function RemindMe() {
  const me = useMe()
  const consents = useCall('reminder.consents', {})
  const mine = templatesFor(me.value?.person?.roles ?? [])
  const low = (consents.value?.items ?? [])
    .filter((item) => item.templateId !== null && mayAskAlong(item))
    .map(({ template }) => template)
  const asked = useful.filter((template) => mine.includes(template) && low.includes(template))
  if (asked.length === 0) return null
  return (
    <ConsentCard
      title="要不要到期前提醒您？"
      detail="点一下，微信会问您是否允许。每允许一次，能提醒一次。"
      button="到期前提醒我"
      templates={asked}
    />
  )
}
